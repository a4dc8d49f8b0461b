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
        Afghanistan: Kabul, Kandahar, Herat
        Albania: Tirana
        Algeria: Algiers, Oran
        Andorra: Andorra la Vella
        Angola: Luanda
        Argentina: Buenos Aires, Rosario
        Armenia: Yerevan
        Australia: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide
        Austria: Vienna, Salzburg, Graz
        Azerbaijan: Baku, Nakhchivan
        Bahamas=The Bahamas: Nassau
        Bahrain: Manama
        Bangladesh: Dhaka
        Barbados: Bridgetown
        Belarus: Minsk, Brest
        Belgium: Brussels, Antwerp, Ghent
        Belize: Belmopan
        Benin: Porto-Novo, Cotonou
        Bhutan: Thimphu
        Bolivia: La Paz, Sucre
        Bosnia and Herzegovina=Bosnia: Sarajevo, Srebrenica, Banja Luka
        Botswana: Gaborone
        Brazil: Brasília, Brasilia, Rio de Janeiro, São Paulo, Sao Paulo
        Brunei: Bandar Seri Begawan
        Bulgaria: Sofia, Varna
        Burkina Faso: Ouagadougou
        Burundi: Gitega, Bujumbura
        Cambodia: Phnom Penh
        Cameroon: Yaoundé, Yaounde, Douala
        Canada: Ottawa, Toronto, Montreal, Vancouver, Calgary, Quebec City
        Chad: N'Djamena
        Chile: Santiago
        China: Beijing, Shanghai, Shenzhen, Guangzhou, Hong Kong, Wuhan, Xi'an, Macau, Hangzhou, Chengdu, Guangzhou, Tianjin, Nanjing, Chongqing
        Colombia: Bogotá, Bogota, Medellín, Medellin, Cartagena
        Congo=Democratic Republic of Congo=DR Congo: Kinshasa, Goma
        Costa Rica: San José
        Croatia: Zagreb, Dubrovnik
        Cuba: Havana
        Cyprus: Nicosia, Limassol
        Czechia=Czech Republic: Prague, Brno
        Denmark: Copenhagen, Aarhus
        Djibouti: Djibouti City
        Dominican Republic: Santo Domingo
        Ecuador: Quito, Guayaquil
        Egypt: Cairo, Alexandria, Sharm el-Sheikh, Giza
        El Salvador: San Salvador
        Eritrea: Asmara
        Estonia: Tallinn, Narva
        Eswatini: Mbabane
        Ethiopia: Addis Ababa
        Fiji: Suva
        Finland: Helsinki, Tampere
        France: Paris, Marseille, Lyon, Strasbourg, Nice, Cannes, Toulouse, Biarritz, Bordeaux, Lille, Nantes, Rennes, Montpellier, Calais, Grenoble
        Gabon: Libreville
        Gambia: Banjul
        Georgia: Tbilisi, Batumi
        Germany: Berlin, Munich, Hamburg, Frankfurt, Cologne, Bonn, Dresden, Leipzig, Stuttgart, Düsseldorf, Hanover, Nuremberg, Bremen, Mannheim, Heidelberg, Karlsruhe, Potsdam
        Ghana: Accra
        Greece: Athens, Thessaloniki
        Guatemala: Guatemala City
        Guinea: Conakry
        Guyana: Georgetown
        Haiti: Port-au-Prince
        Honduras: Tegucigalpa
        Hungary: Budapest
        Iceland: Reykjavik
        India: New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Srinagar
        Indonesia: Jakarta, Bali
        Iran: Tehran, Isfahan, Natanz, Qom
        Iraq: Baghdad, Mosul, Basra, Erbil, Kirkuk
        Ireland: Dublin, Cork
        Israel: Jerusalem, Tel Aviv, Haifa, Beersheba, Eilat
        Italy: Rome, Milan, Naples, Venice, Turin, Florence, Palermo, Trieste
        Ivory Coast=Côte d'Ivoire: Abidjan, Yamoussoukro
        Jamaica: Kingston
        Japan: Tokyo, Osaka, Hiroshima, Nagasaki, Kyoto, Okinawa, Fukushima
        Jordan: Amman, Aqaba
        Kazakhstan: Astana, Almaty
        Kenya: Nairobi, Mombasa
        Kosovo: Pristina
        Kuwait: Kuwait City
        Kyrgyzstan: Bishkek, Osh
        Laos: Vientiane
        Latvia: Riga
        Lebanon: Beirut, Tripoli
        Lesotho: Maseru
        Liberia: Monrovia
        Libya: Tripoli, Benghazi, Misrata
        Liechtenstein: Vaduz
        Lithuania: Vilnius, Kaunas
        Luxembourg: Luxembourg City
        Madagascar: Antananarivo
        Malawi: Lilongwe
        Malaysia: Kuala Lumpur
        Maldives: Malé
        Mali: Bamako, Timbuktu
        Malta: Valletta
        Mauritania: Nouakchott
        Mauritius: Port Louis
        Mexico: Mexico City, Tijuana, Guadalajara, Monterrey, Cancún
        Moldova: Chișinău, Chisinau, Tiraspol
        Monaco: Monte Carlo
        Mongolia: Ulaanbaatar
        Montenegro: Podgorica
        Morocco: Rabat, Casablanca, Marrakesh
        Mozambique: Maputo
        Myanmar=Burma: Naypyidaw, Yangon
        Namibia: Windhoek
        Nepal: Kathmandu
        Netherlands=The Netherlands: Amsterdam, The Hague, Rotterdam
        New Zealand: Wellington, Auckland, Christchurch
        Nicaragua: Managua
        Niger: Niamey
        Nigeria: Abuja, Lagos
        North Korea: Pyongyang
        North Macedonia=Macedonia: Skopje
        Norway: Oslo, Bergen
        Oman: Muscat
        Pakistan: Islamabad, Karachi, Lahore, Peshawar
        Palestine=Palestinian territories=Gaza=Gaza Strip=West Bank: Ramallah, Gaza City, Rafah, Khan Younis, Jenin, Nablus, Hebron, Bethlehem
        Panama: Panama City
        Papua New Guinea: Port Moresby
        Paraguay: Asunción
        Peru: Lima
        Philippines: Manila
        Poland: Warsaw, Kraków, Krakow, Gdańsk, Gdansk
        Portugal: Lisbon, Porto
        Qatar: Doha
        Romania: Bucharest, Constanta, Constanța
        Russia=Russian Federation: Moscow, St. Petersburg, Saint Petersburg, Sochi, Vladivostok, Kazan, Yekaterinburg, Volgograd, Kaliningrad, Rostov-on-Don, Valdai, Grozny
        Rwanda: Kigali
        Saudi Arabia: Riyadh, Jeddah, Mecca, Medina
        Senegal: Dakar
        Serbia: Belgrade, Novi Sad
        Sierra Leone: Freetown
        Singapore:
        Slovakia: Bratislava
        Slovenia: Ljubljana
        Somalia: Mogadishu
        South Africa: Pretoria, Johannesburg, Cape Town, Durban
        South Korea: Seoul, Busan, Panmunjom
        South Sudan: Juba
        Spain: Madrid, Barcelona, Seville, Valencia, Bilbao
        Sri Lanka: Colombo
        Sudan: Khartoum
        Sweden: Stockholm, Gothenburg, Malmö
        Switzerland: Bern, Geneva, Zurich, Davos, Lausanne, Lugano, Basel
        Syria: Damascus, Aleppo, Homs, Idlib, Palmyra
        Taiwan: Taipei
        Tajikistan: Dushanbe
        Tanzania: Dodoma, Dar es Salaam
        Thailand: Bangkok
        Togo: Lomé
        Trinidad and Tobago: Port of Spain
        Tunisia: Tunis, Sfax
        Turkey=Türkiye=Turkiye: Ankara, Istanbul, Izmir, Antalya, Gaziantep
        Turkmenistan: Ashgabat
        Uganda: Kampala
        Ukraine: Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Donetsk, Luhansk, Kherson, Zaporizhzhia, Bakhmut
        United Arab Emirates=UAE=U.A.E.: Abu Dhabi, Dubai
        United Kingdom=UK=U.K.=Britain=Great Britain=England=Scotland=Wales=Northern Ireland: London, Edinburgh, Glasgow, Manchester, Liverpool, Birmingham, Cardiff, Belfast, Leeds, Bristol, Brighton, Oxford, Nottingham, Leicester, Newcastle, Southampton, Dundee, Swansea, Bournemouth, Blackpool, Salford, Wolverhampton, Norwich, Harrogate
        United States=US=U.S.=USA=America=United States of America: Washington, New York, Los Angeles, Chicago, Boston, San Francisco, Houston, Philadelphia, Atlanta, Miami, Dallas, Detroit, Seattle, Denver, Phoenix, Cleveland, Milwaukee, Baltimore, New Orleans, Las Vegas, Des Moines, Charleston, Orlando, Charlotte, Pittsburgh, San Diego, Nashville, Minneapolis, St. Louis, Salt Lake City, Anchorage, Honolulu
        Uruguay: Montevideo
        Uzbekistan: Tashkent, Samarkand
        Vatican City=Vatican=Holy See:
        Venezuela: Caracas
        Vietnam: Hanoi, Ho Chi Minh City, Da Nang
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
