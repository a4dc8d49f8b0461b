using System.Collections.Frozen;

namespace NewsReader.Extraction.Venues;

/// <summary>Countries with their capitals, large or newsworthy cities, and what else they are called.</summary>
internal static class Countries
{
    private static readonly FrozenSet<string> Capitals = Table.Split('\n').Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',')[0].Trim()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a city is the seat of a country's government.</summary>
    public static bool IsCapital(string city) => Capitals.Contains(city);

    /// <summary>One country a line: English short name, other names after equals signs; a colon; its cities, the capital first.</summary>
    public const string Table = """
        Afghanistan: Kabul, Kandahar, Herat, Jalalabad, Kunduz, Mazar-i-Sharif
        Albania: Tirana
        Algeria: Algiers, Oran
        Andorra: Andorra la Vella
        Angola: Luanda
        Argentina: Buenos Aires, Rosario, Mendoza, Mar del Plata, Bariloche
        Armenia: Yerevan
        Australia: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Cairns, Geelong, Alice Springs
        Austria: Vienna, Salzburg, Graz, Linz, Innsbruck, Klagenfurt
        Azerbaijan: Baku, Nakhchivan
        Bahamas=The Bahamas: Nassau
        Bahrain: Manama
        Bangladesh: Dhaka, Chittagong, Sylhet, Cox's Bazar
        Barbados: Bridgetown
        Belarus: Minsk, Brest
        Belgium: Brussels, Antwerp, Ghent, Bruges, Liège, Charleroi, Leuven
        Belize: Belmopan
        Benin: Porto-Novo, Cotonou
        Bhutan: Thimphu
        Bolivia: La Paz, Sucre
        Bosnia and Herzegovina=Bosnia: Sarajevo, Srebrenica, Banja Luka
        Botswana: Gaborone
        Brazil: Brasília, Brasilia, Rio de Janeiro, São Paulo, Sao Paulo, Salvador, Belo Horizonte, Porto Alegre, Curitiba, Recife, Fortaleza, Manaus, Belém, Belem
        Brunei: Bandar Seri Begawan
        Bulgaria: Sofia, Varna, Plovdiv, Burgas
        Burkina Faso: Ouagadougou
        Burundi: Gitega, Bujumbura
        Cambodia: Phnom Penh
        Cameroon: Yaoundé, Yaounde, Douala
        Canada: Ottawa, Toronto, Montreal, Vancouver, Calgary, Quebec City, Edmonton, Winnipeg, Halifax, Saskatoon, Regina, Mississauga, St. John's, Quebec, Banff, Whistler
        Chad: N'Djamena
        Chile: Santiago, Valparaíso, Valparaiso, Concepción, Antofagasta
        China: Beijing, Shanghai, Shenzhen, Guangzhou, Hong Kong, Wuhan, Xi'an, Macau, Hangzhou, Chengdu, Guangzhou, Tianjin, Nanjing, Chongqing, Suzhou, Xiamen, Qingdao, Dalian, Shenyang, Harbin, Urumqi, Lhasa, Kunming, Zhengzhou, Sanya, Boao
        Colombia: Bogotá, Bogota, Medellín, Medellin, Cartagena, Cali, Barranquilla, Cúcuta
        Congo=Democratic Republic of Congo=DR Congo: Kinshasa, Goma
        Costa Rica: San José
        Croatia: Zagreb, Dubrovnik
        Cuba: Havana, Santiago de Cuba, Guantánamo, Guantanamo
        Cyprus: Nicosia, Limassol
        Czechia=Czech Republic: Prague, Brno
        Denmark: Copenhagen, Aarhus
        Djibouti: Djibouti City
        Dominican Republic: Santo Domingo
        Ecuador: Quito, Guayaquil
        Egypt: Cairo, Alexandria, Sharm el-Sheikh, Giza, Suez, Luxor, Aswan, Port Said, Ismailia
        El Salvador: San Salvador
        Eritrea: Asmara
        Estonia: Tallinn, Narva
        Eswatini: Mbabane
        Ethiopia: Addis Ababa, Mekelle, Gondar, Adama
        Fiji: Suva
        Finland: Helsinki, Tampere, Turku, Oulu, Espoo, Rovaniemi
        France: Paris, Marseille, Lyon, Strasbourg, Nice, Cannes, Toulouse, Biarritz, Bordeaux, Lille, Nantes, Rennes, Montpellier, Calais, Grenoble, Metz, Reims, Dijon, Toulon, Avignon, Versailles, Deauville, Caen, Rouen, Le Havre, Amiens, Limoges, Perpignan, Ajaccio
        Gabon: Libreville
        Gambia: Banjul
        Georgia: Tbilisi, Batumi
        Germany: Berlin, Munich, Hamburg, Frankfurt, Cologne, Bonn, Dresden, Leipzig, Stuttgart, Düsseldorf, Hanover, Nuremberg, Bremen, Mannheim, Heidelberg, Karlsruhe, Potsdam, Dortmund, Duisburg, Bochum, Münster, Mainz, Wiesbaden, Kassel, Erfurt, Magdeburg, Rostock, Kiel, Lübeck, Freiburg, Augsburg, Regensburg, Chemnitz, Halle, Saarbrücken, Ulm, Aachen, Trier, Göttingen, Schwerin, Ramstein
        Ghana: Accra, Kumasi, Tamale
        Greece: Athens, Thessaloniki, Patras, Piraeus, Heraklion
        Guatemala: Guatemala City
        Guinea: Conakry
        Guyana: Georgetown
        Haiti: Port-au-Prince
        Honduras: Tegucigalpa
        Hungary: Budapest, Debrecen, Szeged, Pécs
        Iceland: Reykjavik
        India: New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Srinagar, Hyderabad, Pune, Ahmedabad, Jaipur, Lucknow, Patna, Bhopal, Amritsar, Chandigarh, Guwahati, Varanasi, Surat, Nagpur, Kochi, Gandhinagar, Ranchi, Thiruvananthapuram, Ayodhya, Imphal
        Indonesia: Jakarta, Bali, Surabaya, Bandung, Medan, Denpasar, Nusa Dua, Makassar, Banda Aceh
        Iran: Tehran, Isfahan, Natanz, Qom, Mashhad, Shiraz, Tabriz
        Iraq: Baghdad, Mosul, Basra, Erbil, Kirkuk, Najaf, Karbala, Fallujah, Ramadi, Tikrit, Sulaymaniyah
        Ireland: Dublin, Cork, Galway, Limerick, Waterford
        Israel: Jerusalem, Tel Aviv, Haifa, Beersheba, Eilat, Nazareth, Ashdod, Ashkelon, Sderot, Netanya, Herzliya
        Italy: Rome, Milan, Naples, Venice, Turin, Florence, Palermo, Trieste, Bologna, Bari, Genoa, Verona, Catania, Lampedusa, Padua, Pisa, Siena, Assisi, Rimini, Cernobbio, Taormina
        Ivory Coast=Côte d'Ivoire: Abidjan, Yamoussoukro
        Jamaica: Kingston
        Japan: Tokyo, Osaka, Hiroshima, Nagasaki, Kyoto, Okinawa, Fukushima, Nagoya, Yokohama, Kobe, Sapporo, Fukuoka, Sendai, Nara
        Jordan: Amman, Aqaba
        Kazakhstan: Astana, Almaty
        Kenya: Nairobi, Mombasa, Kisumu, Nakuru, Eldoret
        Kosovo: Pristina
        Kuwait: Kuwait City
        Kyrgyzstan: Bishkek, Osh
        Laos: Vientiane
        Latvia: Riga
        Lebanon: Beirut, Tripoli
        Lesotho: Maseru
        Liberia: Monrovia
        Libya: Tripoli, Benghazi, Misrata, Sirte, Tobruk
        Liechtenstein: Vaduz
        Lithuania: Vilnius, Kaunas
        Luxembourg: Luxembourg City
        Madagascar: Antananarivo
        Malawi: Lilongwe
        Malaysia: Kuala Lumpur, Penang, Johor Bahru, Putrajaya
        Maldives: Malé
        Mali: Bamako, Timbuktu
        Malta: Valletta
        Mauritania: Nouakchott
        Mauritius: Port Louis
        Mexico: Mexico City, Tijuana, Guadalajara, Monterrey, Cancún, Puebla, Ciudad Juárez, Ciudad Juarez, Acapulco, Oaxaca, Mérida, Cancun, Culiacán, Culiacan, Nuevo Laredo, Reynosa, Matamoros, Los Cabos, Querétaro
        Moldova: Chișinău, Chisinau, Tiraspol
        Monaco: Monte Carlo
        Mongolia: Ulaanbaatar
        Montenegro: Podgorica
        Morocco: Rabat, Casablanca, Marrakesh, Fez, Tangier, Agadir
        Mozambique: Maputo
        Myanmar=Burma: Naypyidaw, Yangon, Mandalay, Rangoon, Sittwe
        Namibia: Windhoek
        Nepal: Kathmandu
        Netherlands=The Netherlands: Amsterdam, The Hague, Rotterdam, Utrecht, Eindhoven, Maastricht, Groningen, Leiden
        New Zealand: Wellington, Auckland, Christchurch, Dunedin, Waitangi, Queenstown, Rotorua
        Nicaragua: Managua
        Niger: Niamey
        Nigeria: Abuja, Lagos, Kano, Port Harcourt, Ibadan, Maiduguri, Kaduna, Jos
        North Korea: Pyongyang
        North Macedonia=Macedonia: Skopje
        Norway: Oslo, Bergen, Trondheim, Stavanger, Tromsø, Kirkenes
        Oman: Muscat
        Pakistan: Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Multan, Faisalabad, Muzaffarabad, Gwadar
        Palestine=Palestinian territories=Gaza=Gaza Strip=West Bank: Ramallah, Gaza City, Rafah, Khan Younis, Jenin, Nablus, Hebron, Bethlehem
        Panama: Panama City
        Papua New Guinea: Port Moresby
        Paraguay: Asunción
        Peru: Lima, Cusco, Arequipa, Trujillo
        Philippines: Manila, Davao City, Davao, Cebu, Quezon City, Marawi, Zamboanga
        Poland: Warsaw, Kraków, Krakow, Gdańsk, Gdansk, Wrocław, Wroclaw, Poznań, Poznan, Łódź, Lodz, Katowice, Lublin, Rzeszów, Rzeszow, Oświęcim
        Portugal: Lisbon, Porto, Braga, Coimbra
        Qatar: Doha
        Romania: Bucharest, Constanta, Constanța, Cluj, Cluj-Napoca, Timișoara, Timisoara, Iași, Iasi, Brașov, Brasov, Sibiu
        Russia=Russian Federation: Moscow, St. Petersburg, Saint Petersburg, Sochi, Vladivostok, Kazan, Yekaterinburg, Volgograd, Kaliningrad, Rostov-on-Don, Valdai, Grozny, Novosibirsk, Omsk, Samara, Ufa, Krasnoyarsk, Voronezh, Belgorod, Bryansk, Kursk, Murmansk, Tyumen, Khabarovsk, Nizhny Novgorod, Chelyabinsk, Yakutsk, Irkutsk, Magadan, Makhachkala, Krasnodar
        Rwanda: Kigali
        Saudi Arabia: Riyadh, Jeddah, Mecca, Medina
        Senegal: Dakar
        Serbia: Belgrade, Novi Sad, Niš, Kragujevac
        Sierra Leone: Freetown
        Singapore:
        Slovakia: Bratislava
        Slovenia: Ljubljana
        Somalia: Mogadishu
        South Africa: Pretoria, Johannesburg, Cape Town, Durban, Soweto, Bloemfontein, Port Elizabeth, Gqeberha, Polokwane
        South Korea: Seoul, Busan, Panmunjom, Incheon, Daegu, Gwangju, Daejeon, Pyeongchang
        South Sudan: Juba
        Spain: Madrid, Barcelona, Seville, Valencia, Bilbao, Zaragoza, Málaga, Malaga, Murcia, Palma, San Sebastián, San Sebastian, Vigo, Pamplona, Salamanca, Córdoba
        Sri Lanka: Colombo
        Sudan: Khartoum, Omdurman, Port Sudan, El Fasher
        Sweden: Stockholm, Gothenburg, Malmö, Uppsala, Malmo, Kiruna
        Switzerland: Bern, Geneva, Zurich, Davos, Lausanne, Lugano, Basel, Lucerne, St. Gallen, Winterthur, Montreux, Locarno
        Syria: Damascus, Aleppo, Homs, Idlib, Palmyra, Raqqa, Latakia, Hama, Deir ez-Zor, Kobani, Daraa
        Taiwan: Taipei
        Tajikistan: Dushanbe
        Tanzania: Dodoma, Dar es Salaam
        Thailand: Bangkok, Chiang Mai, Phuket, Pattaya
        Togo: Lomé
        Trinidad and Tobago: Port of Spain
        Tunisia: Tunis, Sfax
        Turkey=Türkiye=Turkiye: Ankara, Istanbul, Izmir, Antalya, Gaziantep, Bursa, Adana, Konya, Diyarbakir, Diyarbakır, Trabzon, Bodrum, Kayseri
        Turkmenistan: Ashgabat
        Uganda: Kampala
        Ukraine: Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Donetsk, Luhansk, Kherson, Zaporizhzhia, Bakhmut, Dnipro, Mykolaiv, Sumy, Poltava, Chernihiv, Zhytomyr, Vinnytsia, Kramatorsk, Sloviansk, Irpin, Bucha, Avdiivka, Pokrovsk, Melitopol, Uzhhorod, Slavyansk
        United Arab Emirates=UAE=U.A.E.: Abu Dhabi, Dubai
        United Kingdom=UK=U.K.=Britain=Great Britain=England=Scotland=Wales=Northern Ireland: London, Edinburgh, Glasgow, Manchester, Liverpool, Birmingham, Cardiff, Belfast, Leeds, Bristol, Brighton, Oxford, Nottingham, Leicester, Newcastle, Southampton, Dundee, Swansea, Bournemouth, Blackpool, Salford, Wolverhampton, Norwich, Harrogate, Sheffield, Bradford, Coventry, Hull, Sunderland, York, Plymouth, Exeter, Derby, Aberdeen, Inverness, Stirling, Luton, Stoke-on-Trent, Bolton, Wigan, Blackburn, Middlesbrough, Winchester, Canterbury, Ipswich, Gloucester, Cheltenham, Chester, Lancaster, Rochdale, Oldham, Bath, Gateshead, Wrexham, Grimsby, Scunthorpe, Hartlepool, Cornwall, Gleneagles, Londonderry, Stevenage, Milton Keynes, Northampton, Llandudno, Scarborough, Margate, Telford, Peterborough
        United States=US=U.S.=USA=America=United States of America: Washington, New York, Los Angeles, Chicago, Boston, San Francisco, Houston, Philadelphia, Atlanta, Miami, Dallas, Detroit, Seattle, Denver, Phoenix, Cleveland, Milwaukee, Baltimore, New Orleans, Las Vegas, Des Moines, Charleston, Orlando, Charlotte, Pittsburgh, San Diego, Nashville, Minneapolis, St. Louis, Salt Lake City, Anchorage, Honolulu
        Uruguay: Montevideo
        Uzbekistan: Tashkent, Samarkand
        Vatican City=Vatican=Holy See:
        Venezuela: Caracas, Maracaibo, Maracay
        Vietnam: Hanoi, Ho Chi Minh City, Da Nang, Haiphong, Hue, Saigon
        Yemen: Sanaa, Aden, Hodeidah
        Zambia: Lusaka
        Zimbabwe: Harare
        """;

    /// <summary>States and provinces that datelines leave without their country, one country a line.</summary>
    public const string States = """
        Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming: United States
        Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland: Canada
        New South Wales, Queensland, Tasmania, South Australia, Western Australia: Australia
        Bavaria, Saxony, Hesse, Thuringia, Brandenburg, Lower Saxony: Germany
        Gujarat, Maharashtra, Tamil Nadu, Kerala, Karnataka, Uttar Pradesh, West Bengal, Rajasthan: India
        """;

    /// <summary>How datelines shorten states; they count only behind a city and a comma.</summary>
    public const string ShortStates = """
        Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Kans., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., D.C.: United States
        Ont., Alta., B.C., Man., N.S., N.B., Que., Sask.: Canada
        """;
}
