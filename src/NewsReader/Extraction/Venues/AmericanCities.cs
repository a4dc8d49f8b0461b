namespace NewsReader.Extraction.Venues;

/// <summary>Cities and towns of the United States that datelines and reports name, by state.</summary>
internal static class AmericanCities
{
    /// <summary>What else cities are called.</summary>
    public static readonly (string Name, string City)[] OtherNames =
        [("Washington D.C.", "Washington"), ("Washington, D.C.", "Washington"), ("Washington DC", "Washington"), ("Washington, DC", "Washington"), ("New York City", "New York")];

    /// <summary>One state a line: its name, postal code after an equals sign; a colon; cities whose name hardly means another place or thing.</summary>
    public const string Table = """
        Alabama=AL: Montgomery, Mobile, Huntsville, Tuscaloosa, Selma
        Alaska=AK: Anchorage, Juneau, Fairbanks
        Arizona=AZ: Phoenix, Tucson, Scottsdale, Tempe, Mesa, Flagstaff, Yuma, Prescott
        Arkansas=AR: Little Rock, Fayetteville, Bentonville, Fort Smith
        California=CA: Sacramento, San Francisco, San Diego, San Jose, Los Angeles, Oakland, Anaheim, Fresno, Long Beach, Santa Monica, Santa Barbara, Santa Cruz, San Bernardino, Pasadena, Burbank, Beverly Hills, Hollywood, Palo Alto, Berkeley, Cupertino, Mountain View, Menlo Park, Simi Valley, Bakersfield, Palm Springs, Costa Mesa, Irvine
        Colorado=CO: Denver, Boulder, Colorado Springs, Aspen, Fort Collins, Golden
        Connecticut=CT: Hartford, New Haven, Bridgeport, Stamford, Newtown, Greenwich
        Delaware=DE: Wilmington, Dover
        Florida=FL: Tallahassee, Miami, Miami Beach, Orlando, Tampa, Jacksonville, Fort Lauderdale, Palm Beach, West Palm Beach, Boca Raton, Daytona Beach, Sarasota, Pensacola, Gainesville, Coral Gables, Kissimmee, Fort Myers, Doral, Hialeah, Boynton Beach, Cape Canaveral, Key West, Parkland
        Georgia=GA: Atlanta, Savannah, Augusta, Macon, Marietta
        Hawaii=HI: Honolulu, Pearl Harbor
        Idaho=ID: Boise
        Illinois=IL: Chicago, Springfield, Peoria, Evanston, Rockford
        Indiana=IN: Indianapolis, Fort Wayne, South Bend, Evansville, Gary, Terre Haute
        Iowa=IA: Des Moines, West Des Moines, Cedar Rapids, Davenport, Iowa City, Sioux City, Council Bluffs, Ames, Waterloo, Dubuque, Ottumwa, Mason City, Urbandale, Clear Lake, Muscatine, Ankeny, Waukee, Cedar Falls, Burlington, Grinnell, Council Bluffs
        Kansas=KS: Topeka, Wichita, Overland Park
        Kentucky=KY: Louisville, Lexington, Frankfort, Bowling Green
        Louisiana=LA: Baton Rouge, New Orleans, Shreveport, Lafayette
        Maine=ME: Augusta, Bangor, Kennebunkport
        Maryland=MD: Annapolis, Baltimore, Bethesda, Silver Spring, College Park, National Harbor, Towson, Gaithersburg
        Massachusetts=MA: Boston, Worcester, Lowell, Cambridge, Provincetown
        Michigan=MI: Lansing, Detroit, Grand Rapids, Ann Arbor, Flint, Dearborn, Kalamazoo, Saginaw, Warren, East Lansing
        Minnesota=MN: Minneapolis, Rochester, Duluth, St. Paul, Saint Paul, Bloomington
        Mississippi=MS: Jackson, Biloxi, Gulfport, Tupelo
        Missouri=MO: Jefferson City, St. Louis, Kansas City, Ferguson, Joplin
        Montana=MT: Helena, Billings, Missoula, Bozeman
        Nebraska=NE: Omaha, Lincoln
        Nevada=NV: Las Vegas, Reno, Carson City, Elko, North Las Vegas
        New Hampshire=NH: Manchester, Nashua, Portsmouth, Keene, Concord, Derry, Goffstown, Londonderry, Durham, Hampton
        New Jersey=NJ: Trenton, Newark, Jersey City, Atlantic City, Hoboken, Princeton, Camden
        New Mexico=NM: Santa Fe, Albuquerque, Roswell, Las Cruces
        New York=NY: Albany, Buffalo, Rochester, Syracuse, Brooklyn, Manhattan, Queens, Staten Island, Long Island, Yonkers, Ithaca, Poughkeepsie, Chappaqua, Saratoga Springs, White Plains, Hempstead, Bethpage, Purchase
        North Carolina=NC: Raleigh, Charlotte, Greensboro, Winston-Salem, Durham, Fayetteville, Asheville, Chapel Hill, Wilmington
        North Dakota=ND: Bismarck, Fargo, Grand Forks
        Ohio=OH: Columbus, Cleveland, Cincinnati, Toledo, Akron, Dayton, Youngstown, Canton
        Oklahoma=OK: Oklahoma City, Tulsa, Norman
        Oregon=OR: Salem, Portland, Eugene, Bend
        Pennsylvania=PA: Harrisburg, Philadelphia, Pittsburgh, Scranton, Allentown, Erie, Wilkes-Barre, Hershey, Gettysburg, Bethlehem, Reading, Johnstown
        Rhode Island=RI: Providence, Newport
        South Carolina=SC: Columbia, Charleston, North Charleston, Greenville, Spartanburg, Myrtle Beach, Hilton Head, Rock Hill, Bluffton
        South Dakota=SD: Sioux Falls, Rapid City, Pierre
        Tennessee=TN: Nashville, Memphis, Knoxville, Chattanooga
        Texas=TX: Austin, Houston, Dallas, San Antonio, Fort Worth, El Paso, Laredo, Lubbock, Amarillo, Corpus Christi, McAllen, Brownsville, Plano, Waco, Uvalde, Galveston
        Utah=UT: Salt Lake City, Provo, Park City
        Vermont=VT: Montpelier, Burlington
        Virginia=VA: Richmond, Alexandria, Arlington, Norfolk, Virginia Beach, Charlottesville, Roanoke, Lynchburg, Fairfax, Newport News, Williamsburg, Ashburn, McLean, Quantico
        Washington=WA: Seattle, Olympia, Spokane, Tacoma, Redmond
        West Virginia=WV: Charleston, Morgantown, Huntington
        Wisconsin=WI: Madison, Milwaukee, Green Bay, Janesville, Racine, Kenosha, Waukesha, Eau Claire, La Crosse, Appleton
        Wyoming=WY: Cheyenne, Casper, Laramie, Jackson Hole
        Puerto Rico=PR: San Juan
        """;
}
