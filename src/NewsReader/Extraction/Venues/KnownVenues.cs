namespace NewsReader.Extraction.Venues;

/// <summary>Seats of power, conference halls and other sites the news reports from.</summary>
internal static class KnownVenues
{
    /// <summary>One site a line: its names separated by equals signs; a colon; city and country.</summary>
    public const string Table = """
        Munich Security Conference: Munich, Germany
        World Economic Forum: Davos, Switzerland
        Aspen Institute=Aspen Ideas Festival: Aspen, United States
        Detroit Economic Club: Detroit, United States
        Arlington National Cemetery: Arlington, United States
        Walter Reed=Walter Reed National Military Medical Center: Bethesda, United States
        Economic Club of Washington=American Enterprise Institute=Carnegie Endowment=Dirksen Senate Office Building=Rayburn House Office Building=Blair House=Lafayette Square=Federal Reserve=State Department headquarters: Washington, United States
        Kremlin=Grand Kremlin Palace=Kremlin Palace: Moscow, Russia
        Novo-Ogaryovo=Novo-Ogarevo: Moscow, Russia
        Red Square: Moscow, Russia
        State Duma: Moscow, Russia
        Konstantinovsky Palace=Constantine Palace: St. Petersburg, Russia
        White House=Oval Office=Rose Garden=East Room=Roosevelt Room=South Lawn: Washington, United States
        Capitol=Capitol Hill=U.S. Capitol=Senate floor=House floor=Senate chamber=House chamber: Washington, United States
        Pentagon: Arlington, United States
        State Department: Washington, United States
        Supreme Court: Washington, United States
        National Press Club: Washington, United States
        National Mall=Lincoln Memorial=Washington Monument: Washington, United States
        Justice Department=Treasury Department=Library of Congress: Washington, United States
        Andrews Air Force Base=Joint Base Andrews: Camp Springs, United States
        Liberty University: Lynchburg, United States
        Harvard University=Harvard=MIT: Cambridge, United States
        Yale University=Yale: New Haven, United States
        Princeton University: Princeton, United States
        Stanford University: Stanford, United States
        Columbia University=New York University=Fordham University: New York, United States
        Georgetown University=Howard University=George Washington University=American University: Washington, United States
        Drake University: Des Moines, United States
        Ohio State University: Columbus, United States
        Saint Anselm College=St. Anselm College: Goffstown, United States
        University of Chicago: Chicago, United States
        University of Michigan: Ann Arbor, United States
        University of Virginia: Charlottesville, United States
        University of Notre Dame=Notre Dame University: South Bend, United States
        Temple University=University of Pennsylvania=Drexel University: Philadelphia, United States
        Boston University=Boston College=Northeastern University: Boston, United States
        Duke University=North Carolina Central University: Durham, United States
        Emory University=Georgia Tech=Morehouse College=Spelman College: Atlanta, United States
        Vanderbilt University: Nashville, United States
        Rice University=University of Houston: Houston, United States
        Northwestern University: Evanston, United States
        University of Notre Dame Stadium: South Bend, United States
        University of Wisconsin-Madison: Madison, United States
        University of Iowa: Iowa City, United States
        Iowa State University: Ames, United States
        University of Minnesota: Minneapolis, United States
        University of Texas at Austin: Austin, United States
        Southern Methodist University: Dallas, United States
        University of Nevada, Las Vegas=UNLV: Las Vegas, United States
        Arizona State University: Tempe, United States
        UCLA=University of Southern California=USC: Los Angeles, United States
        UC Berkeley=University of California, Berkeley: Berkeley, United States
        Florida International University=University of Miami=Miami Dade College: Miami, United States
        University of Florida: Gainesville, United States
        Florida State University: Tallahassee, United States
        University of South Carolina: Columbia, United States
        College of Charleston=The Citadel: Charleston, United States
        Hofstra University: Hempstead, United States
        Cornell University: Ithaca, United States
        Syracuse University: Syracuse, United States
        Brown University: Providence, United States
        Dartmouth College: Hanover, United States
        University of New Hampshire: Durham, United States
        Wellesley College: Wellesley, United States
        Rutgers University: New Brunswick, United States
        Johns Hopkins University=Morgan State University: Baltimore, United States
        George Mason University: Fairfax, United States
        Howard Theatre=Kennedy Center=Verizon Center=Capital One Arena=Walter E. Washington Convention Center=Mayflower Hotel=Newseum=Brookings Institution=Heritage Foundation=Smithsonian=Willard Hotel: Washington, United States
        Baylor University: Waco, United States
        Brigham Young University: Provo, United States
        University of Colorado: Boulder, United States
        University of Washington: Seattle, United States
        Case Western Reserve University: Cleveland, United States
        Carnegie Mellon University=University of Pittsburgh: Pittsburgh, United States
        Washington University in St. Louis: St. Louis, United States
        Tulane University: New Orleans, United States
        Oral Roberts University: Tulsa, United States
        Indiana State Fairgrounds=Indiana State Fair Grounds=Lucas Oil Stadium: Indianapolis, United States
        Iowa State Fairgrounds=Iowa State Fair: Des Moines, United States
        Greensboro Coliseum: Greensboro, United States
        American Airlines Arena: Miami, United States
        American Airlines Center: Dallas, United States
        Xcel Energy Center: St. Paul, United States
        Tampa Convention Center: Tampa, United States
        Time Warner Cable Arena: Charlotte, United States
        Nationwide Arena: Columbus, United States
        U.S. Bank Arena: Cincinnati, United States
        Cobo Center=Joe Louis Arena: Detroit, United States
        BOK Center: Tulsa, United States
        Javits Center=Jacob K. Javits Convention Center=Council on Foreign Relations=Riverside Church=Stonewall Inn=Washington Square Park=Beacon Theatre=Cooper Union: New York, United States
        Moscone Center=Commonwealth Club: San Francisco, United States
        Rose Bowl: Pasadena, United States
        Superdome=Mercedes-Benz Superdome: New Orleans, United States
        Georgia World Congress Center=Georgia Dome: Atlanta, United States
        Gaylord National Resort: National Harbor, United States
        Iowa Events Center=Wells Fargo Arena: Des Moines, United States
        Verizon Wireless Arena: Manchester, United States
        West Point=U.S. Military Academy: West Point, United States
        Naval Academy=U.S. Naval Academy: Annapolis, United States
        Air Force Academy: Colorado Springs, United States
        Pearl Harbor: Honolulu, United States
        Ground Zero=Carnegie Hall=Lincoln Center=Rockefeller Center=Times Square=Apollo Theater=Radio City Music Hall=Waldorf Astoria=Yankee Stadium: New York, United States
        Barclays Center: Brooklyn, United States
        Quicken Loans Arena: Cleveland, United States
        Wells Fargo Center=Independence Hall=Pennsylvania Convention Center: Philadelphia, United States
        United Center=McCormick Place=Grant Park: Chicago, United States
        Staples Center=Dolby Theatre: Los Angeles, United States
        Fenway Park=Faneuil Hall: Boston, United States
        Reagan Library=Reagan Presidential Library=Ronald Reagan Presidential Library: Simi Valley, United States
        Camp David: Thurmont, United States
        Mar-a-Lago: Palm Beach, United States
        Trump Tower: New York, United States
        Madison Square Garden: New York, United States
        United Nations headquarters=U.N. headquarters=UN headquarters=United Nations General Assembly=UN General Assembly=U.N. General Assembly: New York, United States
        UN Security Council=U.N. Security Council=United Nations Security Council: New York, United States
        Downing Street=10 Downing Street=Number 10: London, United Kingdom
        Buckingham Palace: London, United Kingdom
        House of Commons=House of Lords=Westminster=Westminster Hall: London, United Kingdom
        London School of Economics=LSE=King's College London=Imperial College=ExCeL=Emirates Stadium=Parliament Square=Lambeth Palace=Methodist Central Hall: London, United Kingdom
        Oxford Union=University of Oxford=Oxford University: Oxford, United Kingdom
        Cambridge Union=University of Cambridge=Cambridge University: Cambridge, United Kingdom
        Old Trafford=Manchester Arena=Manchester Central: Manchester, United Kingdom
        Anfield: Liverpool, United Kingdom
        Hampden Park=Scottish Event Campus: Glasgow, United Kingdom
        Sorbonne=Stade de France=Bercy=Palais Bourbon=Elysée: Paris, France
        Humboldt University=Konrad Adenauer Foundation: Berlin, Germany
        Paulskirche=European Central Bank: Frankfurt, Germany
        Camp Nou: Barcelona, Spain
        San Siro: Milan, Italy
        Bocconi University: Milan, Italy
        Chequers: Ellesborough, United Kingdom
        Lancaster House: London, United Kingdom
        Royal Albert Hall=Guildhall=Chatham House=Wembley Stadium=Trafalgar Square=St. Paul's Cathedral=Westminster Abbey=Royal Courts of Justice: London, United Kingdom
        Holyrood=Edinburgh Castle=Scottish Parliament: Edinburgh, United Kingdom
        Senedd: Cardiff, United Kingdom
        Stormont=Stormont Castle: Belfast, United Kingdom
        Sandringham: Sandringham, United Kingdom
        Old Bailey: London, United Kingdom
        Élysée Palace=Elysee Palace=Élysée=Elysee: Paris, France
        Quai d'Orsay: Paris, France
        Arc de Triomphe=Louvre=Matignon=Hôtel Matignon=UNESCO headquarters: Paris, France
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
