namespace NewsReader.Extraction.Venues;

/// <summary>Cities and towns of the United States that datelines and reports name, by state.</summary>
internal static class AmericanCities
{
    /// <summary>What else cities are called.</summary>
    public static readonly (string Name, string City)[] OtherNames =
        [("Washington D.C.", "Washington"), ("Washington, D.C.", "Washington"), ("Washington DC", "Washington"), ("Washington, DC", "Washington"), ("New York City", "New York")];

    /// <summary>One state a line: its name, postal code after an equals sign; a colon; cities whose name hardly means another place or thing.</summary>
    public const string Table = """
        Alabama=AL: Montgomery, Mobile, Huntsville, Tuscaloosa, Selma, Dothan, Anniston
        Alaska=AK: Anchorage, Juneau, Fairbanks, Wasilla, Nome
        Arizona=AZ: Phoenix, Tucson, Scottsdale, Tempe, Mesa, Flagstaff, Yuma, Prescott, Fountain Hills, Prescott Valley, Sedona, Nogales
        Arkansas=AR: Little Rock, Fayetteville, Bentonville, Fort Smith, Jonesboro, Hot Springs
        California=CA: Sacramento, San Francisco, San Diego, San Jose, Los Angeles, Oakland, Anaheim, Fresno, Long Beach, Santa Monica, Santa Barbara, Santa Cruz, San Bernardino, Pasadena, Burbank, Beverly Hills, Hollywood, Palo Alto, Berkeley, Cupertino, Mountain View, Menlo Park, Simi Valley, Bakersfield, Palm Springs, Costa Mesa, Irvine, Modesto, Stockton, Santa Ana, Chula Vista, Oxnard, Salinas, Vallejo, Visalia, Compton, Inglewood, Culver City, West Hollywood, Santa Clara, Sunnyvale, Redding, Santa Rosa, San Mateo, San Pedro, Pomona, Escondido, Carlsbad, Huntington Beach, Newport Beach, Garden Grove, Burlingame, Rancho Palos Verdes, San Luis Obispo
        Colorado=CO: Denver, Boulder, Colorado Springs, Aspen, Fort Collins, Golden, Pueblo, Grand Junction, Littleton, Greeley
        Connecticut=CT: Hartford, New Haven, Bridgeport, Stamford, Newtown, Greenwich, Waterbury, New London, New Britain, Danbury, Norwalk
        Delaware=DE: Wilmington, Dover, Rehoboth Beach
        Florida=FL: Tallahassee, Miami, Miami Beach, Orlando, Tampa, Jacksonville, Fort Lauderdale, Palm Beach, West Palm Beach, Boca Raton, Daytona Beach, Sarasota, Pensacola, Gainesville, Coral Gables, Kissimmee, Fort Myers, Doral, Hialeah, Boynton Beach, Cape Canaveral, Key West, Parkland, St. Petersburg, Clearwater, Lakeland, Ocala, Fort Pierce, Pompano Beach, Coral Springs, Delray Beach, Panama City, Bradenton, St. Augustine, Estero, The Villages, Miami Gardens, Winter Park, Daytona
        Georgia=GA: Atlanta, Savannah, Augusta, Macon, Marietta, Smyrna, Valdosta
        Hawaii=HI: Honolulu, Pearl Harbor
        Idaho=ID: Boise, Nampa, Idaho Falls, Coeur d’Alene
        Illinois=IL: Chicago, Springfield, Peoria, Evanston, Rockford, Joliet, Champaign, Rock Island, Moline
        Indiana=IN: Indianapolis, Fort Wayne, South Bend, Evansville, Gary, Terre Haute, Muncie, Kokomo, Elkhart
        Iowa=IA: Des Moines, West Des Moines, Cedar Rapids, Davenport, Iowa City, Sioux City, Council Bluffs, Ames, Waterloo, Dubuque, Ottumwa, Mason City, Urbandale, Clear Lake, Muscatine, Ankeny, Waukee, Cedar Falls, Burlington, Grinnell, Council Bluffs, Marshalltown, Fort Dodge, Indianola, Oskaloosa, Osceola, Winterset, Le Mars, Sioux Center, Orange City, Storm Lake, Coralville, Decorah, Bettendorf
        Kansas=KS: Topeka, Wichita, Overland Park, Salina
        Kentucky=KY: Louisville, Lexington, Frankfort, Bowling Green, Paducah, Ashland, Covington, Owensboro
        Louisiana=LA: Baton Rouge, New Orleans, Shreveport, Lafayette, Lake Charles, Kenner, Metairie, Chalmette
        Maine=ME: Augusta, Bangor, Kennebunkport, Lewiston, South Portland
        Maryland=MD: Annapolis, Baltimore, Bethesda, Silver Spring, College Park, National Harbor, Towson, Gaithersburg, Hagerstown, Chevy Chase, Upper Marlboro, Fort Meade, Oxon Hill
        Massachusetts=MA: Boston, Worcester, Lowell, Cambridge, Provincetown, Brockton, Fall River, New Bedford, Somerville, Northampton
        Michigan=MI: Lansing, Detroit, Grand Rapids, Ann Arbor, Flint, Dearborn, Kalamazoo, Saginaw, Warren, East Lansing, Sterling Heights, Livonia, Dearborn Heights, Clinton Township, Novi, Traverse City, Battle Creek, Muskegon, Marquette, Ypsilanti, Dimondale
        Minnesota=MN: Minneapolis, Rochester, Duluth, St. Paul, Saint Paul, Bloomington, St. Cloud, Mankato, Eden Prairie, Falcon Heights
        Mississippi=MS: Jackson, Biloxi, Gulfport, Tupelo, Meridian, Hattiesburg
        Missouri=MO: Jefferson City, St. Louis, Kansas City, Ferguson, Joplin, St. Charles, Branson
        Montana=MT: Helena, Billings, Missoula, Bozeman, Great Falls
        Nebraska=NE: Omaha, Lincoln, Grand Island
        Nevada=NV: Las Vegas, Reno, Carson City, Elko, North Las Vegas, Pahrump, Boulder City
        New Hampshire=NH: Manchester, Nashua, Portsmouth, Keene, Concord, Derry, Goffstown, Londonderry, Durham, Hampton, Laconia, Hooksett, Claremont, Henniker, Rindge, Peterborough, Merrimack, Newmarket, North Conway, Dixville Notch, Hollis, Wolfeboro, Hopkinton
        New Jersey=NJ: Trenton, Newark, Jersey City, Atlantic City, Hoboken, Princeton, Camden, Paterson, Morristown, New Brunswick, Fort Lee, Bedminster, Lawrenceville
        New Mexico=NM: Santa Fe, Albuquerque, Roswell, Las Cruces
        New York=NY: Albany, Buffalo, Rochester, Syracuse, Brooklyn, Manhattan, Queens, Staten Island, Long Island, Yonkers, Ithaca, Poughkeepsie, Chappaqua, Saratoga Springs, White Plains, Hempstead, Bethpage, Purchase, Utica, Binghamton, Schenectady, West Point, Hyde Park, Cooperstown, Watertown, Elmira, New Rochelle, Patchogue, Plattsburgh, Garden City, Uniondale, Southampton, East Hampton
        North Carolina=NC: Raleigh, Charlotte, Greensboro, Winston-Salem, Durham, Fayetteville, Asheville, Chapel Hill, Wilmington, High Point, Gastonia, Pembroke, Kinston, Rocky Mount
        North Dakota=ND: Bismarck, Fargo, Grand Forks, Minot, Mandan
        Ohio=OH: Columbus, Cleveland, Cincinnati, Toledo, Akron, Dayton, Youngstown, Canton, Mansfield, Westerville, Berea, Lorain, Zanesville, Steubenville, Chillicothe, Ambridge
        Oklahoma=OK: Oklahoma City, Tulsa, Norman, Lawton, Stillwater
        Oregon=OR: Salem, Portland, Eugene, Bend, Medford, Corvallis, Roseburg
        Pennsylvania=PA: Harrisburg, Philadelphia, Pittsburgh, Scranton, Allentown, Erie, Wilkes-Barre, Hershey, Gettysburg, Bethlehem, Reading, Johnstown, State College, Hazleton, Mechanicsburg, Moon Township, Radnor, King of Prussia, Ambridge, Valley Forge
        Rhode Island=RI: Providence, Newport, Pawtucket
        South Carolina=SC: Columbia, Charleston, North Charleston, Greenville, Spartanburg, Myrtle Beach, Hilton Head, Rock Hill, Bluffton, Orangeburg, Aiken, Hilton Head Island, Mount Pleasant, Summerville, Beaufort, Fort Mill, Walterboro, Kiawah Island
        South Dakota=SD: Sioux Falls, Rapid City, Pierre
        Tennessee=TN: Nashville, Memphis, Knoxville, Chattanooga, Murfreesboro, Clarksville, Millington
        Texas=TX: Austin, Houston, Dallas, San Antonio, Fort Worth, El Paso, Laredo, Lubbock, Amarillo, Corpus Christi, McAllen, Brownsville, Plano, Waco, Uvalde, Galveston, Abilene, Beaumont, Killeen, College Station, Kerrville, Sugar Land
        Utah=UT: Salt Lake City, Provo, Park City, Ogden, West Valley City, St. George
        Vermont=VT: Montpelier, Burlington, Brattleboro, Rutland, Shelburne, Essex Junction
        Virginia=VA: Richmond, Alexandria, Arlington, Norfolk, Virginia Beach, Charlottesville, Roanoke, Lynchburg, Fairfax, Newport News, Williamsburg, Ashburn, McLean, Quantico, Fredericksburg, Loudoun, Leesburg, Abingdon, Harrisonburg, Reston, Falls Church, Herndon, Annandale, Doswell, Radford, Rosslyn, Woodbridge, Mount Vernon
        Washington=WA: Seattle, Olympia, Spokane, Tacoma, Redmond, Yakima, Lynden
        West Virginia=WV: Charleston, Morgantown, Huntington, Parkersburg, Martinsburg
        Wisconsin=WI: Madison, Milwaukee, Green Bay, Janesville, Racine, Kenosha, Waukesha, Eau Claire, La Crosse, Appleton, Oshkosh, Wausau, Sheboygan, West Allis, West Bend, Rothschild, Pewaukee, De Pere, Fond du Lac
        Wyoming=WY: Cheyenne, Casper, Laramie, Jackson Hole
        Puerto Rico=PR: San Juan
        """;
}
