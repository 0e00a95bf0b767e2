/**
 * Frequent given names of people in the news, Latin and Cyrillic script, `|` between them: a capitalised run that begins with one
 * is a person ("Eilidh Doyle" is not found by this, "Andreas Kleiber" is). General knowledge, hand-kept; the first names
 * of `people.ts` are added when the dictionary is compiled. Names that are more often something else (Will, Mark at a
 * sentence's start, Jordan, Chad, Israel) are left out or left to the rules.
 */
export const givenNames: string =
  'Aaron|Abby|Abigail|Adam|Adrian|Agnes|Alan|Albert|Alec|Alex|Alexander|Alexandra|Alexis|Alfred|Alice|Alicia|Alison|Allan|Allen|' +
  'Amanda|Amber|Amy|Andrea|Andrew|Andy|Angela|Angus|Anita|Ann|Anna|Anne|Annie|Anthony|Antony|Arthur|Ashley|Audrey|' +
  'Barbara|Barry|Beatrice|Becky|Ben|Benjamin|Bernard|Bernie|Beth|Bethany|Betty|Bill|Billy|Bob|Bobby|Boris|Brad|Bradley|Brandon|Brenda|Brendan|' +
  'Brian|Bruce|Bryan|Calvin|Cameron|Carl|Carol|Caroline|Catherine|Cathy|Charles|Charlie|Charlotte|Chelsea|Cheryl|Chris|Christian|Christina|' +
  'Christine|Christopher|Chuck|Cindy|Claire|Clara|Clare|Clarence|Claudia|Clive|Colin|Connor|Craig|Cynthia|Daisy|Dan|Daniel|Danielle|Danny|Darren|' +
  'Dave|David|Dean|Deborah|Debbie|Denis|Dennis|Derek|Diana|Diane|Dick|Dominic|Don|Donald|Donna|Doris|Dorothy|Doug|Douglas|Duncan|Dustin|Dylan|' +
  'Eddie|Edgar|Edith|Edward|Edwin|Eileen|Elaine|Eleanor|Elizabeth|Ella|Ellen|Emily|Emma|Eric|Erica|Erin|Ernest|Ethan|Eugene|Eva|Evan|Evelyn|' +
  'Felix|Fiona|Frances|Francis|Frank|Fred|Frederick|Gareth|Gary|Gavin|Gemma|Geoff|Geoffrey|George|Gerald|Gerard|Gilbert|Gillian|Glen|Glenn|Gordon|' +
  'Graham|Greg|Gregory|Hannah|Harold|Harriet|Harry|Harvey|Hayley|Heather|Helen|Henry|Herbert|Holly|Howard|Hugh|Hugo|Ian|Irene|Isaac|Isabel|Isabella|' +
  'Ivan|Jack|Jackie|Jacob|Jake|James|Jamie|Jan|Jane|Janet|Janice|Jason|Jean|Jeff|Jeffrey|Jennifer|Jenny|Jeremy|Jerry|Jesse|Jessica|Jill|Jim|Jimmy|' +
  'Joan|Joanna|Joanne|Joe|Joel|John|Johnny|Jon|Jonathan|Joseph|Josh|Joshua|Joyce|Judith|Judy|Julia|Julian|Julie|Justin|Karen|Karl|Kate|' +
  'Katherine|Kathleen|Kathryn|Kathy|Katie|Keith|Kelly|Ken|Kenneth|Kerry|Kevin|Kim|Kimberly|Kirsty|Kristen|Kyle|Larry|Laura|Lauren|Laurence|Lawrence|' +
  'Leah|Lee|Leo|Leon|Leonard|Lesley|Leslie|Lewis|Liam|Lily|Linda|Lindsay|Lindsey|Lisa|Liz|Lloyd|Lou|Louis|Louise|Lucas|Lucy|Luke|Lynn|Malcolm|' +
  'Marcus|Margaret|Maria|Marie|Marilyn|Mario|Marion|Mark|Martha|Martin|Marvin|Mary|Mathew|Matt|Matthew|Maurice|Max|Megan|Melanie|Melissa|' +
  'Michael|Michelle|Mike|Miles|Miranda|Mitchell|Molly|Monica|Morgan|Nancy|Naomi|Natalie|Nathan|Neil|Nicholas|Nick|Nicola|Nicole|Nigel|Noah|' +
  'Norman|Oliver|Olivia|Oscar|Owen|Pamela|Patricia|Patrick|Paul|Paula|Pauline|Penny|Peter|Phil|Philip|Phillip|Phoebe|Rachel|Ralph|Randy|Ray|Raymond|' +
  'Rebecca|Reginald|Rhys|Richard|Rick|Rob|Robert|Robin|Rodney|Roger|Roland|Ron|Ronald|Rory|Rosemary|Ross|Roy|Russell|Ruth|Ryan|Sally|Sam|' +
  'Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Shane|Shannon|Sharon|Shaun|Sheila|Shirley|Simon|Sophia|Sophie|Spencer|Stacey|Stanley|Stella|Stephanie|' +
  'Stephen|Steve|Steven|Stewart|Stuart|Sue|Susan|Suzanne|Sylvia|Tara|Ted|Teresa|Terry|Thelma|Theresa|Thomas|Tiffany|Tim|Timothy|Tina|Todd|Tom|Tommy|' +
  'Toni|Tony|Tracey|Tracy|Travis|Trevor|Tyler|Valerie|Vanessa|Vernon|Veronica|Victor|Vincent|Virginia|Wallace|Walter|Warren|Wayne|Wendy|' +
  'Wesley|William|Yvonne|Zach|Zachary|Zoe|' +
  // German, Dutch, Nordic, Baltic
  'Achim|Adolf|Alexandre|Alfons|Andreas|Angelika|Anke|Anneliese|Annette|Antje|Armin|Arno|Arnold|Astrid|August|Axel|Bärbel|Bastian|Bernd|Bernhard|Bert|' +
  'Bettina|Birgit|Björn|Brigitte|Burkhard|Carsten|Christa|Christiane|Christoph|Claus|Cornelia|Detlef|Dieter|Dietmar|Dietrich|Dirk|Doreen|Eberhard|' +
  'Eckhard|Elke|Elisabeth|Erhard|Erich|Ernst|Erwin|Eugen|Ferdinand|Florian|Frauke|Franz|Friedrich|Fritz|Gabriele|Georg|Gerd|Gerda|Gerhard|Gisela|Gregor|' +
  'Gudrun|Günter|Günther|Gunter|Gustav|Hanna|Hannelore|Hannes|Hans|Harald|Hartmut|Heide|Heidi|Heiko|Heiner|Heinrich|Heinz|Helga|Helge|Helmut|Henning|Henrik|' +
  'Herbert|Hermann|Hildegard|Holger|Horst|Hubert|Ingo|Ingrid|Irmgard|Jens|Joachim|Jochen|Johann|Johanna|Johannes|Jörg|Josef|Jürgen|Jutta|Kai|' +
  'Karin|Karsten|Katharina|Kathrin|Katja|Katrin|Kerstin|Klaus|Konrad|Kurt|Lars|Lena|Lothar|Ludwig|Lukas|Lutz|Manfred|Manuel|Manuela|Marc|Marcel|' +
  'Marco|Marianne|Marina|Marko|Markus|Martina|Mathias|Matthias|Maximilian|Michaela|Mirko|Monika|Moritz|Norbert|Olaf|Otto|Petra|Philipp|Rainer|Ralf|Regina|' +
  'Reiner|Reinhard|Reinhold|Renate|Rolf|Rudi|Rudolf|Rüdiger|Sabine|Sebastian|Siegfried|Sigmar|Silke|Silvia|Simone|Sonja|Stefan|Stefanie|Steffen|Susanne|' +
  'Sven|Tanja|Theo|Theodor|Thilo|Thorsten|Tilo|Tobias|Torsten|Udo|Ulf|Ulla|Ulrich|Ulrike|Ursula|Uta|Ute|Uwe|Volker|Waltraud|Werner|Wilfried|Wilhelm|Willi|' +
  'Willy|Winfried|Wolf|Wolfgang|Anders|Annika|Arne|Arvid|Åsa|Bengt|Birgitta|Bjarne|Bo|Carin|Cecilia|Ebba|Einar|Elin|Emil|Erik|Frida|Fredrik|Geir|' +
  'Göran|Gunnar|Gun|Håkan|Hanne|Hege|Helle|Henrikas|Ida|Inga|Inger|Ingvar|Jakob|Jari|Jesper|Joakim|Johan|Jonas|Jonna|Jorma|Juha|Jukka|Kaarina|Kaisa|Kalle|' +
  'Karolina|Kasper|Kari|Kirsi|Kjell|Kristian|Kristin|Kristina|Lasse|Leif|Lennart|Linnea|Maarit|Magdalena|Magnus|Maj|Malin|Margareta|Margot|Mats|Matti|Mats|' +
  'Mette|Mika|Mikael|Mikko|Mogens|Morten|Niels|Nils|Nina|Odd|Ola|Ole|Olle|Olof|Oskar|Paavo|Palle|Pekka|Pelle|Per|Pernilla|Pernille|Petri|Petter|Poul|Rasmus|' +
  'Risto|Roger|Rune|Sanna|Sauli|Seppo|Signe|Sigrid|Sinikka|Siv|Sofia|Solveig|Søren|Staffan|Stig|Sture|Svante|Tapio|Tarja|Terje|Timo|Tomas|Tor|Torbjörn|Tore|' +
  'Trine|Trond|Tuomas|Ulla|Vidar|Ville|Åke|Øystein|Adriaan|Annemarie|Anouk|Bart|Bas|Cees|Cor|Daan|Dries|Edwin|Emiel|Erwin|Femke|Frits|Geert|Gerrit|Hendrik|' +
  'Henk|Herman|Jaap|Jeroen|Jeanine|Joost|Joop|Joris|Kees|Koen|Lieke|Luuk|Maarten|Marieke|Marleen|Mieke|Niek|Pieter|Piet|Pim|Rianne|Rik|Rob|Roel|Ruud|Saskia|' +
  'Sander|Sigrid|Sjoerd|Stijn|Thijs|Thierry|Tim|Wim|Wout|Wouter|Yves|Aivars|Andris|Arvydas|Dainis|Dalia|Edgars|Gatis|Gitanas|Guntis|Ilze|Inese|Ingrida|Ivars|' +
  'Jānis|Juris|Kaja|Kersti|Kristjan|Krišjānis|Linas|Mart|Marek|Māris|Mindaugas|Pēteris|Raimonds|Saulius|Toomas|Uldis|Urmas|Valdis|Vytautas|Žydrūnas|' +
  // Romance
  'Aldo|Alain|Alberto|Alejandro|Alejandra|Alessandra|Alessandro|Alessio|Alfredo|Alfonso|Alfonse|Alonso|Álvaro|Alvaro|Ana|André|Andrés|Ángel|Angelo|Anabel|Anaïs|' +
  'Anne-Marie|Antoine|Antonella|Antonio|António|Antônio|Antoni|Arnaud|Arturo|Augusto|Aurélie|Aurelio|Beatriz|Benito|Benoît|Bernardo|Bertrand|Bruno|Camila|' +
  'Camille|Carla|Carles|Carlo|Carlos|Carlota|Carmen|Carolina|Catalina|Caterina|Cécile|Cesare|César|Chantal|Chiara|Christelle|Christophe|Claude|Claudio|Clément|' +
  'Corinne|Cristian|Cristiano|Cristina|Cyril|Damien|Daniela|Daniele|Dario|Davide|Débora|Denise|Didier|Diego|Dilma|Diogo|Dolores|Domenico|Domingo|Dominique|' +
  'Édouard|Eduardo|Elena|Elisa|Élisabeth|Eliane|Elsa|Emanuele|Emilio|Emiliano|Emmanuel|Emmanuelle|Enrico|Enrique|Ernesto|Esteban|Esther|Ettore|Eugenio|' +
  'Eusebio|Fabien|Fabienne|Fabio|Fábio|Fabrice|Fabrizio|Fausto|Federica|Federico|Felipe|Ferdinando|Fernanda|Fernando|Filippo|Flavio|Flávio|Florence|Florent|' +
  'Francesca|Francesco|Francisco|Franck|François|Françoise|Frédéric|Gabriel|Gabriela|Gabriella|Gaël|Gaston|Geneviève|Gerardo|Giacomo|Gianfranco|Gianluca|Gianni|' +
  'Gilberto|Gilles|Giancarlo|Gino|Gioacchino|Giorgia|Giorgio|Giovanna|Giovanni|Giulia|Giulio|Giuliano|Giuseppe|Gonzalo|Grégory|Guido|Guilherme|Guillaume|' +
  'Guillermo|Guy|Gustavo|Hector|Héctor|Hélène|Henri|Henrique|Hervé|Hilario|Hugues|Ignacio|Inés|Inês|Irène|Isabelle|Ismael|Iván|Jacques|Jaime|Jair|Javier|' +
  'Jean-Claude|Jean-Luc|Jean-Marie|Jean-Pierre|Jérôme|Jesús|Joana|João|Joaquim|Joaquín|Jordi|Jorge|José|Josefina|Josep|Josette|Juan|Juana|Judite|Jules|Julien|' +
  'Juliette|Julio|Júlio|Karina|Katia|Laetitia|Lautaro|Laurent|Leandro|Leonardo|Leonor|Letizia|Lionel|Loïc|Lorena|Lorenzo|Luca|Lucia|Lucía|Luciana|Luciano|' +
  'Lucien|Lucio|Luigi|Luis|Luís|Luisa|Luiz|Manuel|Manuela|Marcela|Marcello|Marcelo|Marcio|Márcio|Marcos|Margarida|Margarita|María|Mariana|Mariano|Marie-France|Marine|' +
  'Marina|Mariela|Marisa|Marisol|Marta|Martín|Massimo|Matteo|Mathieu|Mateo|Maud|Maurício|Mauricio|Maurizio|Mauro|Maxime|Mercedes|Michel|Michele|Micheline|' +
  'Miguel|Mireille|Mónica|Muriel|Nadia|Nadine|Nathalie|Nicolas|Nicolás|Nicolò|Nicolae|Noël|Noemí|Nuno|Octavio|Olivier|Omar|Ornella|Orlando|Pablo|Paola|Paolo|' +
  'Pascal|Pascale|Patrice|Patrizia|Paulo|Pedro|Philippe|Pierre|Piero|Pietro|Pilar|Quentin|Rafael|Rafaela|Raffaele|Raimundo|Ramiro|Ramón|Raphaël|Raquel|Raúl|' +
  'Régis|Rémi|Renato|René|Renée|Renzo|Ricardo|Riccardo|Roberta|Roberto|Rocío|Rodolfo|Rodrigo|Rogério|Romain|Romano|Romina|Rosa|Rosario|Rubén|Rui|Ruggero|' +
  'Salvador|Salvatore|Sandrine|Sandro|Santos|Sébastien|Sérgio|Sergio|Serge|Silvana|Silvio|Sílvio|Soledad|Sofía|Solange|Stefano|Stéphane|Susana|Sylvain|Sylvie|' +
  'Tatiana|Teodoro|Thibault|Tiago|Thiago|Tomás|Ugo|Umberto|Valentina|Valentín|Valentino|Valéria|Valérie|Valerio|Véronique|Vicente|Vicenzo|Vincenzo|Virginie|' +
  'Vitor|Vítor|Vittorio|Wagner|Walter|Wellington|Xavier|Yann|Yannick|Yolanda|Yvette|Zinédine|Adriana|Alina|Andrei|Bogdan|Calin|Ciprian|Claudiu|Constantin|' +
  'Corina|Cosmin|Costin|Cristi|Dan|Dacian|Doina|Dragoș|Dumitru|Eduard|Emilia|Florin|Gheorghe|Horia|Iulian|Ioan|Ioana|Ion|Ionuț|Ionel|Iulia|Klaus|Laurențiu|' +
  'Liviu|Lucian|Ludovic|Marian|Marin|Marius|Mihaela|Mihai|Mircea|Mirela|Nicoleta|Nicușor|Octavian|Ovidiu|Petre|Radu|Raluca|Răzvan|Rodica|Sorin|Ștefan|Stelian|' +
  'Teodor|Tiberiu|Traian|Tudor|Valeriu|Vasile|Viorel|Viorica|Vlad|' +
  // Slavic in Latin letters, Albanian, Greek, Hungarian
  'Adela|Agnieszka|Albin|Aleksandar|Aleksander|Aleksandr|Aleksandra|Aleksei|Aleksey|Alena|Alexej|Alexey|Alexei|Aleš|Alojz|Anatoly|Andrej|Andrey|Andrii|Andriy|Andrija|' +
  'Andrzej|Anton|Antun|Arkady|Artem|Artur|Barbora|Bartosz|Beata|Blaž|Bogusław|Bohdan|Bojan|Bojana|Boško|Borislav|Borut|Boyko|Božena|Branimir|Branislav|Branko|' +
  'Bronisław|Cezary|Czesław|Dalibor|Damir|Danica|Daniil|Danijel|Danuta|Darko|Dariusz|Dejan|Denys|Dimitar|Dimitri|Dmitri|Dmitriy|Dmitry|Dmytro|Dominik|Donald|' +
  'Dorota|Dragan|Dragana|Dubravka|Dušan|Edvard|Ekaterina|Emilija|Evgeni|Evgeny|Ewa|Fedor|Filip|Fyodor|Galina|Gennady|Georgi|Goran|Gordana|Grażyna|Grigory|Grzegorz|' +
  'Halina|Henryk|Hrvoje|Igor|Ihor|Ilya|Inna|Iryna|Irina|Ivana|Ivica|Ivo|Iva|Iveta|Iwona|Jacek|Jadranka|Jadwiga|Jakub|Jana|Janez|Janina|Janusz|Jarosław|Jaroslav|' +
  'Jelena|Jerzy|Jindřich|Jiří|Joanna|Josip|Jovan|Jozef|Józef|Julija|Juraj|Jurij|Kamil|Karel|Karol|Katarina|Katarzyna|Kazimierz|Kateřina|Kirill|Kolinda|Konstantin|' +
  'Krystyna|Krzysztof|Ksenia|Ladislav|Larisa|Lech|Lenka|Leonid|Leszek|Libor|Lidia|Ljubica|Lubomír|Ľubomír|Ludmila|Lyudmila|Łukasz|Maciej|Magda|Małgorzata|Maja|' +
  'Marcin|Mariusz|Marija|Mariya|Marjan|Martyna|Mateusz|Mateusz|Matej|Matija|Michal|Michał|Mieczysław|Mihail|Mikhail|Mikołaj|Mikuláš|Milan|Milena|Milica|Milo|' +
  'Milorad|Miloš|Milos|Mirko|Miro|Miroslav|Mirosław|Mladen|Momir|Mykhailo|Mykola|Natalia|Natalya|Natasha|Nebojša|Nenad|Nikita|Nikol|Nikola|Nikolai|Nikolaj|Nikolay|' +
  'Oleg|Oleh|Oleksandr|Oleksii|Oleksiy|Olena|Olga|Olha|Ondřej|Ondrej|Pavel|Pavlo|Pavol|Paweł|Petar|Petr|Petro|Piotr|Plamen|Polina|Predrag|Przemysław|Radek|Radim|' +
  'Radomir|Radosław|Radovan|Rajko|Ratko|Rafał|Robert|Roman|Rosen|Ruslan|Ryszard|Saša|Sasha|Sergei|Sergej|Sergey|Serhii|Serhiy|Slavko|Sławomir|Slobodan|Snežana|' +
  'Stanislav|Stanisław|Stanko|Stefania|Stepan|Stevan|Stjepan|Svetlana|Szymon|Taras|Tatyana|Tetiana|Tomasz|Tomáš|Tomaž|Tomislav|Uroš|Urszula|Vadim|Vadym|Valentin|' +
  'Valery|Vasil|Vasily|Vasyl|Václav|Vera|Vesna|Viktor|Viktoria|Viktoriya|Vitali|Vitaliy|Vitaly|Vladislav|Vladimir|Vladimír|Vlastimil|Vojtěch|Volodymyr|Vyacheslav|' +
  'Waldemar|Wiesław|Witold|Władysław|Włodzimierz|Wojciech|Yana|Yaroslav|Yegor|Yekaterina|Yelena|Yevgeny|Yulia|Yuri|Yuriy|Yury|Zbigniew|Zdeněk|Zdravko|Željka|Željko|' +
  'Zlatko|Zofia|Zoran|Zorana|Zuzana|Živko|Adem|Agim|Albin|Albert|Arben|Ardian|Arta|Avni|Bajram|Besa|Besnik|Blerim|Bujar|Edi|Edmond|Enver|Erion|Fatmir|Fatos|Genti|' +
  'Gëzim|Hashim|Ilir|Isa|Kadri|Kreshnik|Liri|Lulzim|Majlinda|Monika|Mimoza|Naim|Petrit|Ramush|Rexhep|Sali|Shkëlzen|Shpend|Skënder|Taulant|Valdrin|Valon|Veton|' +
  'Vjosa|Xhavit|Zef|Alekos|Alexandros|Alexis|Andreas|Antonis|Apostolos|Christos|Dimitris|Eleni|Evangelos|Georgios|Giannis|Giorgos|Kostas|Konstantinos|Kyriakos|' +
  'Maria|Michalis|Nikos|Nikolaos|Panagiotis|Pavlos|Petros|Prokopis|Sofia|Spyros|Stavros|Stelios|Thanos|Theodoros|Vangelis|Vasilis|Yanis|Yannis|András|Attila|Balázs|' +
  'Béla|Csaba|Dávid|Dénes|Dóra|Endre|Erzsébet|Ferenc|Gábor|Gergely|György|Gyula|Imre|István|János|József|Judit|Katalin|Kinga|Klára|Krisztina|Lajos|László|Márton|' +
  'Mátyás|Mihály|Miklós|Orbán|Orsolya|Péter|Sándor|Szabolcs|Tamás|Tibor|Viktória|Vilmos|Zoltán|Zsolt|Zsófia|Zsuzsanna|' +
  // Turkish and Turkic, Arabic and Persian in Latin letters
  'Abdallah|Abdel|Abdelaziz|Abdelfattah|Abdelkader|Abdelmadjid|Abdi|Abdirahman|Abdul|Abdulaziz|Abdulla|Abdullah|Abdullahi|Abdulkadir|Abdülhamit|Abu|Abubakar|Adel|Adil|Adnan|Aftab|' +
  'Ahmad|Ahmed|Ahmet|Aisha|Akbar|Ali|Alparslan|Amal|Amin|Amina|Aminu|Amir|Ammar|Anwar|Arif|Asad|Ashraf|Asif|Aslan|Atiku|Ayman|Ayşe|Aytaç|Aziz|Bakir|Bashar|Bashir|Bassam|' +
  'Behçet|Bekir|Berat|Berk|Bilal|Binali|Burak|Bülent|Canan|Cem|Cemal|Cemil|Cengiz|Cevdet|Deniz|Devlet|Doğan|Doğu|Ebrahim|Ebru|Ekrem|Elif|Elham|Emin|Emine|Emre|Ercan|Erdal|' +
  'Erdem|Erkan|Erol|Ersin|Ertuğrul|Esra|Fadi|Fahad|Fahrettin|Faisal|Faiz|Farah|Farhad|Farid|Farooq|Faruk|Fathi|Fatih|Fatima|Fatma|Fawzi|Fayez|Fethullah|Fikret|Fuat|Galip|' +
  'Gamal|Ghassan|Gökhan|Gül|Gülşen|Habib|Hadi|Hafez|Haider|Hakan|Hakim|Halil|Haluk|Hamad|Hamdan|Hamid|Hamit|Hamza|Haris|Haroon|Hasan|Hassan|Hatice|Haydar|Heydar|Hikmet|Hisham|' +
  'Hosni|Hossein|Hulusi|Hussain|Hussein|Hüseyin|Ibrahim|İbrahim|İlham|Ilham|Iman|Imad|Imran|Iqbal|İrfan|Isaac|Ismail|İsmail|İsmet|Ishaq|Jafar|Jalal|Jamal|Jamil|Javad|Kadir|' +
  'Kamal|Kamran|Karim|Kasim|Kassym|Kemal|Kenan|Khaled|Khalid|Khalifa|Khalil|Kerem|Koray|Laila|Latif|Layla|Leila|Leyla|Levent|Mahdi|Mahmood|Mahmoud|Mahmud|Mahmut|Majid|Malik|' +
  'Mansour|Mariam|Marwan|Maryam|Masoud|Massoud|Mehmet|Mehdi|Meral|Mert|Mesut|Mete|Mevlüt|Mohamad|Mohamed|Mohammad|Mohammed|Mohd|Mohsen|Mousa|Moussa|Mouna|Muammar|Muammer|Mubarak|' +
  'Muhammad|Muhammadu|Muhammed|Muharrem|Mukhtar|Murad|Murat|Musa|Mustafa|Mustapha|Muzaffer|Nabil|Nader|Nadir|Nagehan|Najib|Nasir|Nasser|Nawaz|Nawal|Naz|Nazım|Necmettin|Nevzat|Nihat|' +
  'Nizar|Noor|Numan|Nur|Nuri|Nursultan|Nurettin|Oğuz|Oktay|Okan|Onur|Orhan|Osama|Osman|Othman|Ömer|Özgür|Özlem|Pervin|Pervez|Qasim|Qassem|Rached|Rafik|Raja|Rami|Rasheed|Rashid|' +
  'Raşit|Recep|Rejep|Reza|Riad|Rıza|Riyad|Rustam|Saad|Sabah|Sabri|Sadiq|Sadyr|Saeed|Said|Salah|Saleh|Salem|Salih|Salim|Salma|Salman|Sami|Samir|Samira|Sadio|Saud|Sayed|Selahattin|' +
  'Selçuk|Selim|Selma|Serdar|Serkan|Sevgi|Shahid|Shehbaz|Sinan|Sohail|Süleyman|Suleiman|Sulaiman|Syed|Şükrü|Tahir|Tamer|Taner|Tansu|Tarek|Tariq|Tayfun|Tayyip|Temel|Tuğba|Tuncay|' +
  'Turgut|Umar|Umaru|Usman|Ümit|Uğur|Ulvi|Volkan|Wael|Waleed|Walid|Wasim|Yahya|Yasser|Yasin|Yasir|Yaşar|Yavuz|Yılmaz|Younis|Yousef|Youssef|Yunus|Yusuf|Zafer|Zahid|Zahir|Zainab|Zaid|' +
  'Zaki|Zehra|Zeki|Zeynep|Zia|Zine|Ziad|Ziya|Zühtü|Zulfiqar|' +
  // Indian, Indonesian and Malay, Vietnamese, Filipino, African
  'Ajay|Ajit|Akash|Akhilesh|Akshay|Amit|Amitabh|Amrita|Anand|Anil|Anjali|Ankit|Anurag|Anushka|Aravind|Arjun|Arun|Arvind|Ashok|Ashwin|Atal|Bhupinder|Deepak|Deepika|Devendra|Dilip|' +
  'Dinesh|Draupadi|Gaurav|Gautam|Gopal|Hardik|Harish|Harsh|Hemant|Indira|Jawaharlal|Jagan|Jagdish|Jyoti|Kapil|Karan|Kavita|Kiran|Krishna|Kumar|Lakshmi|Lalit|Mahatma|Mahendra|Mahesh|' +
  'Mamata|Manish|Manmohan|Manoj|Mukesh|Narendra|Naresh|Naveen|Neha|Nirmala|Nitin|Nitish|Parvez|Pawan|Piyush|Prakash|Pranab|Prashant|Pratibha|Praveen|Preeti|Priya|Priyanka|Rahul|Raj|' +
  'Rajat|Rajesh|Rajiv|Rajnath|Rakesh|Ram|Ramesh|Ranbir|Ranil|Ravi|Ravindra|Rohit|Sachin|Sandeep|Sanjay|Sanjeev|Santosh|Sarita|Shah|Shashi|Shivraj|Shreya|Smriti|Sonia|Sourav|' +
  'Sridevi|Sudhir|Sunil|Sunita|Suresh|Surya|Sushma|Uddhav|Uma|Venkaiah|Vijay|Vikas|Vikram|Vinod|Vir|Virat|Vishal|Yogi|Abdurrahman|Agus|Airlangga|Andi|Anies|Arief|Aris|Arya|' +
  'Bagus|Bambang|Basuki|Budi|Dedi|Dewi|Dian|Dimas|Djarot|Edy|Eka|Eko|Erick|Erlangga|Fadli|Fahri|Ganjar|Gatot|Hadi|Hary|Hasto|Hendra|Heru|Imam|Indah|Irfan|Iwan|Joko|Jusuf|Ketut|' +
  'Lestari|Luhut|Made|Mahathir|Megawati|Muhaimin|Muhyiddin|Najib|Nadiem|Novanto|Nurul|Prabowo|Pramono|Puan|Putri|Putra|Ratna|Retno|Ridwan|Rini|Rizal|Rizieq|Rudy|Sandiaga|Setya|Siti|' +
  'Slamet|Soeharto|Sri|Sugeng|Sulistyo|Surya|Susi|Susilo|Sutrisno|Teguh|Tito|Tri|Wahyu|Wayan|Wawan|Wiranto|Yanto|Yenny|Yudi|Yuni|Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|' +
  'Ngô|Dương|Lê|Rodrigo|Benigno|Ferdinand|Leni|Imelda|Abiy|Adama|Ade|Adebayo|Adewale|Akinwumi|Aliko|Alassane|Amadou|Asamoah|Babatunde|Bola|Chidi|Chika|Chinua|Chukwuma|Cyril|Didier|' +
  'Ebere|Emeka|Emmerson|Fela|Femi|Folake|Funke|Godswill|Goodluck|Grace|Hailemariam|Ibukun|Idriss|Ifeanyi|Ike|Isaias|Jacinta|Julius|Kagiso|Kayode|Kemi|Kizza|Kofi|Kwame|Kwesi|Laurent|' +
  'Macky|Mamadou|Moussa|Mwai|Ngozi|Nkechi|Nkosazana|Nnamdi|Nelson|Obinna|Okechukwu|Olusegun|Oluwaseun|Ousmane|Paul|Peter|Raila|Rotimi|Samuel|Seyi|Sibusiso|Sipho|Tendai|Thabo|Themba|' +
  'Tolulope|Tunde|Uche|Uhuru|Wangari|Wole|Yemi|Yoweri|Zanele|' +
  // Cyrillic script
  'Александр|Александра|Алексей|Алексеј|Алиса|Алла|Альберт|Анастасия|Анатолий|Ангел|Ангела|Андрей|Андрій|Анна|Антон|Антонина|Анхель|Аркадий|Арсений|Артем|Артур|Бойко|Богдан|Борис|Борислав|' +
  'Вадим|Валентин|Валентина|Валерий|Валерія|Василий|Василь|Вера|Виктор|Виктория|Виталий|Виталий|Віктор|Віталій|Владимир|Владислав|Володимир|Всеволод|Вячеслав|Галина|Геннадий|Георги|Георгий|' +
  'Герман|Глеб|Григорий|Дарья|Денис|Денис|Дмитрий|Дмитро|Дональд|Евгений|Евгения|Екатерина|Елена|Елизавета|Євген|Ева|Жан|Захар|Зинаида|Иван|Ивайло|Игорь|Илья|Инна|Иосиф|Ирина|Ігор|Іван|Ірина|' +
  'Кирилл|Катерина|Констатин|Константин|Ксения|Лариса|Лев|Леонид|Леонід|Лилия|Любовь|Людмила|Максим|Марат|Маргарита|Марина|Мария|Марія|Марк|Мартин|Михаил|Михайло|Микола|Надежда|Наталия|' +
  'Наталья|Наталія|Никита|Николай|Нина|Оксана|Олег|Олександр|Олександра|Олексій|Олена|Ольга|Павел|Павло|Петр|Петро|Пётр|Пламен|Полина|Расул|Рамзан|Роман|Румен|Руслан|Рустам|Светлана|Семен|' +
  'Сергей|Сергій|Станислав|Степан|Стефан|Тамара|Тарас|Татьяна|Тетяна|Тимур|Федор|Філіп|Филипп|Цветан|Эдуард|Эмма|Эльвира|Юлия|Юлія|Юрий|Юрій|Яна|Ярослав|Джон|Джордж|Джо|Майкл|Дэвид|Роберт|Ричард|' +
  'Уильям|Томас|Джеймс|Стивен|Пол|Питер|Хиллари|Барак|Тереза|Ангела|Эммануэль|Николя|Франсуа|Реджеп|Мухаммед|Мохаммед|Ахмед|Али|Хосе|Хуан|Карлос|Луис|Мигель|Пьер|Жак|Ганс|Карл|Джузеппе|Марио|' +
  'Айдар|Айгуль|Асель|Бауыржан|Болат|Ерлан|Касым|Нурлан|Нурсултан|Серик|Тимур|Азамат|Ильхам|Алиса|Артем|Соломія|Юліана|Мирослава|Мирослав|Надія|Ганна|Євгенія|Вікторія|Дарина|Зоя|Софія';
