namespace NewsReader.Extraction.Venues;

/// <summary>Seats of power, conference halls and other sites the news reports from.</summary>
internal static class KnownVenues
{
    /// <summary>One site a line: its names separated by equals signs; a colon; city and country.</summary>
    public const string Table = """
        Kremlin=Grand Kremlin Palace=Kremlin Palace: Moscow, Russia
        Novo-Ogaryovo=Novo-Ogarevo: Moscow, Russia
        Red Square: Moscow, Russia
        State Duma: Moscow, Russia
        Konstantinovsky Palace=Constantine Palace: St. Petersburg, Russia
        White House=Oval Office=Rose Garden: Washington, United States
        Capitol=Capitol Hill=U.S. Capitol: Washington, United States
        Pentagon: Arlington, United States
        State Department: Washington, United States
        Supreme Court: Washington, United States
        Camp David: Thurmont, United States
        Mar-a-Lago: Palm Beach, United States
        Trump Tower: New York, United States
        Madison Square Garden: New York, United States
        United Nations headquarters=U.N. headquarters=UN headquarters=United Nations General Assembly=UN General Assembly=U.N. General Assembly: New York, United States
        UN Security Council=U.N. Security Council=United Nations Security Council: New York, United States
        Downing Street=10 Downing Street=Number 10: London, United Kingdom
        Buckingham Palace: London, United Kingdom
        House of Commons=House of Lords=Westminster=Westminster Hall: London, United Kingdom
        Chequers: Ellesborough, United Kingdom
        Lancaster House: London, United Kingdom
        Old Bailey: London, United Kingdom
        Élysée Palace=Elysee Palace=Élysée=Elysee: Paris, France
        Quai d'Orsay: Paris, France
        Palace of Versailles: Versailles, France
        European Parliament: Strasbourg, France
        European Commission=Berlaymont=European Council=NATO headquarters: Brussels, Belgium
        Bundestag=Reichstag=Chancellery=Bellevue Palace=Brandenburg Gate: Berlin, Germany
        Bayerischer Hof: Munich, Germany
        Schloss Elmau: Krün, Germany
        Quirinal Palace=Palazzo Chigi=Chigi Palace=Quirinale: Rome, Italy
        St. Peter's Square=St. Peter's Basilica=Apostolic Palace: Vatican City, Vatican City
        Moncloa Palace=La Moncloa=Zarzuela Palace: Madrid, Spain
        Palais des Nations: Geneva, Switzerland
        Bürgenstock: Bürgenstock, Switzerland
        Hofburg=Ballhausplatz: Vienna, Austria
        Prague Castle: Prague, Czechia
        Mariinskyi Palace=Mariinsky Palace=Verkhovna Rada: Kyiv, Ukraine
        Great Hall of the People=Zhongnanhai=Tiananmen Square=Diaoyutai State Guesthouse: Beijing, China
        Blue House: Seoul, South Korea
        Kantei: Tokyo, Japan
        Hyderabad House=Rashtrapati Bhavan=Red Fort=Bharat Mandapam: New Delhi, India
        Knesset: Jerusalem, Israel
        Yad Vashem=Al-Aqsa Mosque=Western Wall: Jerusalem, Israel
        Muqata=Mukataa: Ramallah, Palestine
        Beştepe=Bestepe=Presidential Complex: Ankara, Turkey
        Dolmabahçe Palace=Dolmabahce Palace=Vahdettin Mansion=Çırağan Palace=Ciragan Palace: Istanbul, Turkey
        Abdeen Palace=Al-Ittihadiya Palace=Arab League headquarters: Cairo, Egypt
        Baabda Palace=Grand Serail: Beirut, Lebanon
        Carthage Palace: Tunis, Tunisia
        Auberge de Castille=Castille: Valletta, Malta
        Al-Yamamah Palace: Riyadh, Saudi Arabia
        Emirates Palace: Abu Dhabi, United Arab Emirates
        Amiri Diwan: Doha, Qatar
        Union Buildings: Pretoria, South Africa
        African Union headquarters: Addis Ababa, Ethiopia
        Planalto Palace=Planalto=Alvorada Palace: Brasília, Brazil
        Casa Rosada: Buenos Aires, Argentina
        La Moneda=La Moneda Palace: Santiago, Chile
        Miraflores Palace=Miraflores: Caracas, Venezuela
        National Palace=Los Pinos: Mexico City, Mexico
        Parliament Hill: Ottawa, Canada
        Parliament House: Canberra, Australia
        Malacañang Palace=Malacañang=Malacanang: Manila, Philippines
        International Court of Justice=Peace Palace=International Criminal Court: The Hague, Netherlands
        Ala Archa=Yntymak Ordo: Bishkek, Kyrgyzstan
        Akorda: Astana, Kazakhstan
        Palace of Independence=Independence Palace: Minsk, Belarus
        """;
}
