/**
 * Names people of these places bear, invented people's included, chosen by hand and not by the matcher. Those of Arabic script
 * stand in the romanisation of the Library of Congress (ALA-LC), from which every other spelling follows by rule
 * (`habits.ts`); `á` is alif maqsura, a final `ah` ta marbuta. Others stand in their own script, with the spelling the names'
 * own country prints beside it where a rule does not lead there.
 */
const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)
const pairs = (text: string): readonly (readonly [string, string])[] =>
  list(text).map(pair => pair.split('=') as unknown as readonly [string, string])

export const arabicMen =
  list(`Muḥammad Aḥmad Maḥmūd ʿAlī Ḥasan Ḥusayn ʿUmar ʿUthmān Khālid Walīd Yūsuf Yūnus Ibrāhīm Ismāʿīl
  Isḥāq Sulaymān Mūsá ʿĪsá Muṣṭafá Ṭāriq Ṣāliḥ Jamāl Kamāl Jalāl Bilāl Karīm Raḥīm Salīm Sālim Ḥamīd Ḥāmid Rashīd Rāshid Saʿīd
  Masʿūd Maʿrūf Nāṣir Naṣīr Fāḍil Fayṣal Fahd Ghassān Ḥaydar Qāsim Jaʿfar Mahdī Riḍā Ṣādiq Bāqir ʿAbbās Ḥamzah Ayman Amīn Anwar
  Ashraf ʿĀdil ʿĀmir ʿAmmār ʿIṣām ʿImād Bashīr Bāsim Dāwud Fuʾād Habīb Hānī Hishām Idrīs Jawād Luʾayy Mājid Marwān Munīr Nabīl
  Nizār Rafīq Ramaḍān Samīr Shākir Sharīf Taysīr Usāmah Wāʾil Wisām Yaḥyá Yāsir Zakarīyā Zayd Ziyād Zuhayr Ayyūb Luqmān Hārūn
  ʿAbd_al-Raḥmān ʿAbd_al-Karīm ʿAbd_al-Qādir ʿAbd_al-ʿAzīz ʿAbd_al-Salām ʿAbd_al-Majīd ʿAbd_al-Raḥīm ʿAbd_al-Razzāq ʿAbd_Allāh
  Abū_Bakr Nūr_al-Dīn Ṣalāḥ_al-Dīn Shams_al-Dīn Naṣr_Allāh`)
export const arabicWomen =
  list(`Fāṭimah Zaynab Maryam Khadījah ʿĀʾishah Amīnah Āminah Ḥalīmah Salīmah Karīmah Jamīlah Laylá Salmá Hudá
  Najwá Nūr Nūrah Samīrah Sārah Ḥawwāʾ Hājar Rabāb Suʿād Suhā Suhayr Widād Wafāʾ Ṣafāʾ Shaymāʾ Asmāʾ Isrāʾ Ibtisām Ilhām Imān
  Jihān Muná Manāl Nādiyah Nabīlah Nawāl Nisrīn Rānyah Rīm Ruqayyah Sabāḥ Sanāʾ Sihām Sumayyah Tahānī Umm_Kulthūm Zahrāʾ
  Zubaydah Rashīdah Latīfah Ḥabībah Farīdah Saʿīdah Munīrah Nasīmah Ghādah Hanāʾ Ḥanān Dalāl Balqīs Bushrá Amal Abīr`)
export const arabicFamilies =
  list(`al-Ḥusaynī al-Jabbūrī al-Maṣrī al-Baghdādī al-Shāmī al-Ḥalabī al-Najjār al-Ḥaddād al-Khaṭīb al-Qāḍī
  al-Ṣabbāgh al-ʿUbaydī al-Dulaymī al-Rubayʿī al-Tikrītī al-Mūsawī al-Ghazzāwī al-Nābulusī al-Khalīl al-Sayyid al-Sharqāwī Shāhīn
  Darwīsh Mansūr Barakāt Ḥijāzī ʿAwwād ʿIyyād Qaddūr Būʿazzah Bin_ʿAlī Bin_Sālim Bin_Yūsuf Zaydān Zuʿaytir Kanʿān Ghannām Ṭarābulusī
  Maqdisī Ḥamdān Ḥammūd Khūrī Nāṣīf Rizq Sālamah Shaʿbān Tawfīq ʿUthmānī ʿUqlah Yāsīn Zughbī Jarrāḥ Fāris Bū_Zayd Murād Qanbar
  Sulṭān Sharīfī Ṣabrī Dāghir ʿAbbūd Ṣaqr Ghālī Kāmil Lahham Madanī Naʿīm Rājih Samāḥah Ṭāhā Wahbah Zāhir`)

export const persianMen =
  list(`Muḥammad Aḥmad ʿAlī Ḥasan Ḥusayn Riḍā Mahdī Amīr Bihrūz Bahrām Bahman Dāryūsh Farhād Farīd Firaydūn
  Ghulām Ḥamīd Humāyūn Jāvīd Jamshīd Kāmrān Kaykāvūs Khusraw Manūchihr Mīrways Murtaḍá Najīb Naqīb Nādir Parvīz Qāsim Rustam
  Sahrāb Saʿīd Ṣādiq Shahrām Shīr Siyāvush Suhrāb Taymūr Vaḥīd Yāsir Zalmay Ẓāhir Zubayr Ḥafīẓ_Allāh Najīb_Allāh ʿAbd_Allāh
  Nūr_Allāh Gul_Aḥmad Shāh_Maḥmūd Ghulām_ʿAlī Muḥammad_Riḍā Muḥammad_ʿAlī Īmān Ārash Bābak Habīb Karīm Rahmat`)
export const persianWomen =
  list(`Parvānah Parvīn Fāṭimah Zaynab Maryam Zahrā Maʿṣūmah Nasrīn Nasīm Nāhīd Mīnā Mahnāz Shahnāz Gulnāz
  Ghazāl Farzānah Furūgh Freshtah Ḥamīdah Humā Jamīlah Khadījah Laylá Latīfah Malālay Marziyah Mursal Najībah Nūriyah Palwashah
  Rūyā Rukhsār Ṣadīqah Sanawbar Sārā Shabnam Shīrīn Shukriyah Sīmā Sūrayyā Tahmīnah Yāsamīn Zuhrah Zarghūnah Bihishtah Gītī`)
export const persianFamilies =
  list(`Raḥīmī Karīmī Aḥmadī Ḥusaynī Mūsavī Riḍāʾī Ḥaydarī Akbarī Jaʿfarī Najafī Nūrī Ṣafavī Sharīfī Hāshimī
  Yūsufzay Aḥmadzay Stānikzay Pūpalzay Nāṣirī Qādirī Qurbānī Rasūlī Ṣādiqī Sulaymānī Tavakkulī Yāqūbī Zamānī Mīrzāʾī Bayāt Farahānī
  Ghafūrī Ḥabībī Hazārah Iskandarī Jalālī Khāvarī Kūhī Mujāhid Muḥsinī Navābī Pūyā Rūstāʾī Sarwarī Shāhīn Tājik Vāʿiẓī Wardak
  Bārakzay Dawlatzay Fayḍī ʿAzīzī Bahrāmī Dādfar Ẓarīfī`)

/** Somali as it is spelt there since 1972. */
export const somaliMen =
  list(`Maxamed Axmed Cali Xasan Xuseen Cumar Cismaan Yuusuf Ibraahim Ismaaciil Cabdi Cabdiraxmaan Cabdullaahi
  Cabdiqaadir Cabdikariim Cabdirashiid Cabdisalaan Warsame Faarax Guuleed Jaamac Nuur Shariif Aadan Aweys Bashiir Barre Bile
  Daahir Diiriye Cige Faysal Garaad Guled Hirsi Idiris Jibriil Kaahin Khaliif Liibaan Mahad Maxamuud Muuse Muxiyadiin Qaasim Roble
  Saciid Salaad Samatar Siciid Sulaymaan Shire Taahir Xaaji Xaashi Xirsi Yaasiin Yoonis Sakariye Xaamud Geedi Cawaale Dalmar
  Keenadiid Mire Nuux Cabduqaadir Rooble Cilmi Madoobe Xalane`)
export const somaliWomen =
  list(`Faadumo Caasho Xaliimo Khadiijo Maryan Sahra Amiina Hodan Ifrah Nasra Sacdiyo Xaawo Zaynab Ayaan Deeqa
  Fowsiyo Hibaaq Idil Jamiilo Kaltuun Ladan Muna Naciimo Qamar Raxma Saynab Shukri Suubaan Ubax Xamdi Xafsa Yasmiin Cibaado Dahabo
  Filsan Hani Leyla Maymuun Ruqiya Safiyo Sucaad Warsan Xodan Canab Bilan`)

/** Turkish, and Kurdish in Latin letters, as printed there; Kurdish also as it is written in Sorani. */
export const turkishMen =
  list(`Mehmet Ahmet Mustafa Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman
  Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Kemal Cemal Celal Cengiz Serkan Yaşar Bülent Erdoğan Şükrü Gökhan Çağlar Uğur Yiğit`)
export const turkishWomen =
  list(`Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Fadime
  Özlem Hacer Melek Yasemin Hülya Gülsüm Sevim Songül Nurcan Gönül Çiğdem Şengül Ümmühan Aygül`)
export const turkishFamilies =
  list(`Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara
  Koç Kurt Özkan Şimşek Polat Özcan Korkmaz Çakır Erdoğan Yavuz Acar Aktaş Güneş Bozkurt Coşkun Güler Tekin Işık Ünal Uçar Uysal`)
export const kurdish =
  pairs(`Şêrko=شێرکۆ Azad=ئازاد Hêmin=هێمن Rêbwar=ڕێبوار Karwan=کاروان Soran=سۆران Rizgar=ڕزگار Dilşad=دڵشاد
  Kardo=کاردۆ Rebin=ڕێبین Zana=زانا Hiwa=هیوا Aram=ئارام Dana=دانا Goran=گۆران Hejar=هەژار Jiyan=ژیان Awat=ئاوات Nermîn=نەرمین
  Şîlan=شیلان Rojîn=ڕۆژین Berîvan=بێریڤان Kejal=کەژاڵ Gulale=گوڵاڵە Çinar=چنار Şadî=شادی Xezal=خەزاڵ Estêre=ئەستێرە Avan=ئاڤان
  Pexşan=پەخشان Serok=سەرۆک Barzan=بارزان Sîrwan=سیروان Bahoz=باهۆز`)

/** Ge'ez script, as written in Ethiopia and Eritrea. */
export const ethiopicMen = list(
  `አበበ ከበደ በቀለ ተስፋዬ ኃይሌ ዮሐንስ ገብረመድህን ተክለሃይማኖት ወልደገብርኤል ሙሉጌታ ታደሰ ግርማ ፀጋዬ ዳዊት ሰለሞን ኪዳነ ብርሃነ ኣማኑኤል ሚካኤል ገብርኤል ዓለሙ መኮንን አለማየሁ አስፋው ጌታቸው ደረጄ ሽፈራው ዘውዱ ተፈራ ፍቅሩ አብርሃም ሳሙኤል ኢሳይያስ ኪሮስ ሃብቶም መሓሪ ጸሃየ ተኽለ ኣስመላሽ ኤፍሬም ያሬድ በረኸት`,
)
export const ethiopicWomen = list(
  `ትግስት አልማዝ ሰላም ሄለን ማርታ ሳራ ብርክቲ ለምለም ጽጌ አስቴር ፀሐይ ምሕረት ዘውዲቱ መሰረት ራሄል ፋና ኣበባ ሰናይት ለተብርሃን ሙሉ ወይንሸት ብሌን ፍረወይኒ ኤልሳቤጥ ሃና ሉላ ርግበ ንግስቲ ሙሉነሽ ዓለምፀሃይ`,
)

export const burmese =
  pairs(`အောင်=Aung ဇော်=Zaw မင်း=Min ထွန်း=Htun ကျော်=Kyaw ဝင်း=Win လှိုင်=Hlaing မြင့်=Myint ခင်=Khin စု=Su ကြည်=Kyi
  သန်း=Than ညွန့်=Nyunt တင်=Tin မောင်=Maung စိုး=Soe နိုင်=Naing ဖြိုး=Phyo သူ=Thu ဇင်=Zin မာ=Mar ဦး=Oo စန်း=San အေး=Aye လွင်=Lwin
  ရဲ=Ye ထက်=Htet ဟန်=Han ခိုင်=Khaing နွယ်=Nwe သီရိ=Thiri ဖြူ=Phyu လှ=Hla ဘို=Bo ကို=Ko မိုး=Moe ပြည့်=Pyae သက်=Thet`)

export const vietnameseFamilies = list(
  'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Lưu',
)
export const vietnameseMiddles = list('Văn Thị Hữu Ngọc Đức Minh Quang Thanh Xuân Kim Bích Hồng Mỹ Công Đình Thu')
export const vietnameseGiven =
  list(`An Bình Châu Cường Dũng Giang Hà Hải Hạnh Hiếu Hoa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Nhung
  Phúc Phương Quân Sơn Tâm Thảo Thắng Thủy Trang Trung Tuấn Tùng Uyên Vân Vinh Yến`)

export const cyrillicMen =
  list(`Владимир Сергей Александр Андрей Дмитрий Михаил Юрий Николай Ярослав Богдан Тарас Олександр Юсуф Рустам
  Хасан Хусейн Магомед Ахмед Шамиль Фарход Джамшед Раҳмон Улугбек Шухрат Азиз Бахтиёр Муҳаммад Сайёд Зоир Хуршед`)
export const cyrillicWomen =
  list(`Наталья Светлана Ольга Ирина Юлия Оксана Людмила Екатерина Татьяна Зарема Хадижат Патимат Айшат Зулфия
  Гулнора Мадина Шахноза Феруза Жанна Хава Малика Аминат`)
export const cyrillicFamilies =
  list(`Шевченко Коваленко Бондаренко Кравчук Щербаков Чернышёв Жуков Хромов Цветаев Юсупов Ахмедов Магомедов
  Исмаилов Каримов Рахимов Хакимов Гаджиев Дудаев Кадыров Яхьяев Саидов Шарипов Мирзоев Назаров Ходжаев Ибрагимов Алиев Хасанов`)

/** Georgian, Armenian, Greek, Hebrew, Devanagari, Bengali, Tamil, with the spelling printed in passports. */
export const printed = {
  georgian: pairs(
    `გიორგი=Giorgi დავით=Davit ნინო=Nino თამარ=Tamar ლევან=Levan ზურაბ=Zurab ქეთევან=Ketevan შოთა=Shota ნათია=Natia ირაკლი=Irakli ვახტანგ=Vakhtang ჯაბა=Jaba`,
  ),
  georgianFamilies: pairs(
    `ჯაფარიძე=Japaridze ბერიძე=Beridze კაპანაძე=Kapanadze გელაშვილი=Gelashvili მაისურაძე=Maisuradze ხარაძე=Kharadze წერეთელი=Tsereteli ღონღაძე=Ghonghadze ჩხეიძე=Chkheidze`,
  ),
  armenian: pairs(
    `Հովհաննես=Hovhannes Գևորգ=Gevorg Նարինե=Narine Արմեն=Armen Տիգրան=Tigran Անահիտ=Anahit Լուսինե=Lusine Վահան=Vahan Հայկ=Hayk Մարիամ=Mariam`,
  ),
  armenianFamilies: pairs(
    `Խաչատրյան=Khachatryan Հակոբյան=Hakobyan Սարգսյան=Sargsyan Պետրոսյան=Petrosyan Գրիգորյան=Grigoryan Ղազարյան=Ghazaryan Մկրտչյան=Mkrtchyan`,
  ),
  greek: pairs(
    `Γεώργιος=Georgios Δημήτριος=Dimitrios Ιωάννης=Ioannis Μαρία=Maria Ελένη=Eleni Νικόλαος=Nikolaos Χρήστος=Christos Κωνσταντίνος=Konstantinos`,
  ),
  greekFamilies: pairs(
    `Παπαδόπουλος=Papadopoulos Οικονόμου=Oikonomou Γεωργίου=Georgiou Νικολάου=Nikolaou Μπακάλης=Bakalis Χατζής=Chatzis`,
  ),
  indian: pairs(
    `मोहम्मद=Mohammad राजेश=Rajesh सुनीता=Sunita अनिल=Anil प्रिया=Priya कृष्ण=Krishna गीता=Gita विजय=Vijay लक्ष्मी=Lakshmi दीपक=Deepak আমিনুল=Aminul ফাতেমা=Fatema রহিম=Rahim শাহিদা=Shahida নাসরিন=Nasrin জাহাঙ্গীর=Jahangir செல்வம்=Selvam முருகன்=Murugan கமலா=Kamala ராஜா=Raja`,
  ),
  indianFamilies: pairs(
    `शर्मा=Sharma सिंह=Singh गुप्ता=Gupta पटेल=Patel यादव=Yadav हुसैन=Hussain হোসেন=Hossain রহমান=Rahman খাতুন=Khatun ইসলাম=Islam சிவகுமார்=Sivakumar நடராஜா=Nadaraja`,
  ),
}

export const danishMen =
  list(`Søren Jørgen Bjørn Åge Lars Jens Niels Henrik Mikkel Kristian Christian Carl Karl Frederik Anders Torben
  Jakob Jacob Kaj Viggo Aksel Axel Erik Poul Per Peter Ole Bo Knud Sven Svend Thor Tor Jan-Erik Hans-Jørgen`)
export const danishWomen =
  list(`Åse Bodil Birgit Kirsten Kristine Christine Karen Inge Ingrid Hanne Lise Lis Mette Sofie Katrine Cathrine
  Ærna Øllegaard Gøril Anne-Marie Else-Marie Grethe Grete Sidsel Vibeke Wibeke Ida Ellen Jytte Solveig Ruth`)
export const danishFamilies =
  list(`Sørensen Jørgensen Nielsen Jensen Hansen Pedersen Petersen Andersen Christensen Kristensen Larsen Rasmussen
  Møller Mølgaard Kjær Kjærgaard Østergaard Ågaard Aagaard Nørgaard Vestergaard Schmidt Schou Skov Holm Lund Bæk Høj Thygesen Wulff`)
