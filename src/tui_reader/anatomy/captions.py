"""Phrases by which captions are known; per language, as `cues` has it."""

from __future__ import annotations

CAPTION = {
    "en": "pictured,|picture by|photo by|photos by|photo courtesy|image courtesy|image credit|image caption|"
    "image copyright|media caption|video caption|media captio|photographer:|photograph by|photography by|"
    "illustration by|illustration:|graphic:|graphic by|chart:|source: getty|screenshot|screengrab|a screengrab|"
    "a screenshot|file image|file picture|stock image|stock photo|representative image|representational image|"
    "artist's impression|an artist's|courtesy of|courtesy:|above:|below:|left:|right:|top:|from left|clockwise from|"
    "the image shows|this undated|this handout|this file|a file photo|a general view|an aerial view|© getty|©getty|"
    "afp/|ap/|ap photo/|epa/|shutterstock|alamy|istock|photo:|photos:|image:|pictured:|picture:|pictures:|"
    "photograph:|file -|file –|file —|file photo|hide caption|caption:|credit...|credit…|image source|getty images|"
    "getty|reuters/|ap photo|(ap photo|credit:|(credit:|photo credit|(photo credit|(courtesy|©|(c)|source:|sources:|"
    "photo illustration|composite:|(supplied",
    "de": "foto:|fotos:|bild:|bilder:|symbolbild|archivbild|archivfoto|quelle: dpa|grafik:|illustration:|im bild:|"
    "auf dem bild|© dpa|bildrechte|bildquelle|fotografie:|imago/|quelle:|foto ©|quellen:|bild vergrößern",
    "fr": "photo :|photo:|photographie :|image :|crédit|© afp|©afp|illustration :|illustration.|infographie|légende|"
    "(photo d'illustration|capture d'écran|crédit :|crédits :|légende :|image d'illustration|photo d'illustration|"
    "source :|crédits photo|crédit photo",
    "es": "foto:|fotos:|imagen:|fotografía:|crédito:|captura de|vídeo:|gráfico:|infografía|en la imagen|en la foto|"
    "fuente:|fotografía de archivo|imagen de archivo|foto de archivo|foto cortesía|"
    "pie de foto,|pie de imagen,|fuente de la imagen,|fuente de imagen,",
    "it": "foto:|(foto |immagine:|nella foto|credit:|credits:|© ansa|illustrazione|fonte:|immagine di repertorio|"
    "foto di repertorio|foto d'archivio|immagine d'archivio|fonte foto",
    "pt": "foto:|fotos:|imagem:|crédito:|na imagem|na foto|divulgação|reprodução|(foto:|arte:|foto de arquivo|"
    "imagem de arquivo|imagem ilustrativa|foto ilustrativa|legenda da foto,",
    "nl": "foto:|beeld:|© anp|bron:|foto ter illustratie|beeld ter illustratie",
    "pl": "fot.|foto:|zdjęcie:|na zdjęciu|źródło zdjęcia|zdjęcie ilustracyjne",
    "cs": "foto:|zdroj foto|ilustrační foto|na snímku|zdroj:",
    "ja": "写真|（写真|【写真|画像|(写真|撮影|＝写真|▲",
    "zh": "图为|图片来源|资料图|图：|▲|△|（图|（圖|圖／|图／|图/|圖/|圖：|摄影：|攝影：|图源|图片：|資料照|资料照|"
    "圖為|圖片來源|▼|图像加注文字，|圖像加註文字，|圖像加注文字，|图像来源，|圖像來源，|图片加注文字，",
    "ar": "صورة|الصورة|تصوير:|الصورة:|صورة أرشيفية|صدر الصورة|مصدر الصورة|التعليق على الصورة",
    "sv": "foto:|bild:|arkivbild",
    "no": "foto:|arkivfoto|bilde:|illustrasjonsfoto",
    "da": "foto:|arkivfoto|billede:",
    "fi": "kuva:|arkistokuva",
    "hu": "fotó:|kép:|illusztráció",
    "ro": "foto:|sursa foto|foto arhivă",
    "hr": "foto:|foto/|ilustracija",
    "tr": "fotoğraf:|foto:|fotoğraflar:|görsel:|arşiv|fotoğraf altı yazısı,|fotoğraf kaynağı,",
    "id": "foto:|ilustrasi|keterangan gambar,|sumber gambar,",
    "vi": "ảnh:|ảnh minh họa|chụp lại hình ảnh,|nguồn hình ảnh,",
    "ru": "фото:|фото ©|фото предоставлено|на фото|иллюстрация:|подпись к фото,|автор фото,",
    "uk": "фото:|на фото|ілюстрація|підпис до фото,|автор фото,",
    "bg": "снимка:|снимки:",
    "el": "φωτογραφία:|φωτό:|φωτο:|eurokinissi",
    "he": "צילום:|צילום ",
    "fa": "عکس:|توضیح تصویر،|منبع تصویر،",
    "hi": "फोटो:|फ़ोटो:|तस्वीर:|फोटो -|इमेज कैप्शन,|इमेज स्रोत,",
    "ko": "사진=|사진:|사진 |[사진|(사진|자료사진|▲",
}

CAPTION_INSIDE = {
    "en": "getty images|getty/|/getty|afp via|via ap|via reuters|via getty|reuters/|/reuters|/ reuters|/afp|afp/|"
    "ap photo|/ap)|epa-efe|shutterstock|alamy|istock|photo by|photo:|photo courtesy|courtesy photo|image courtesy|"
    "image credit|photo credit|photograph: |photographer: |credit: |(file|file photo|file image|, second left|"
    ", second from|, far left|, far right|(l-r)|(left)|(right)|/bloomberg|bloomberg via|zuma press|pa wire|"
    "pa images|pool via|/pool|handout via|unsplash|pixabay|wikimedia commons|youtube/|/youtube|instagram/|"
    "/instagram|nurphoto|anadolu|xinhua/|/xinhua|imagn|usa today sports|/tns|credit...|credit…|(credit:|(image:|"
    "( image:|(courtesy|(centre)|(center)| / afp|, left, |, right, |, center, |, centre, |in this photo|"
    "in this image|in this undated|in this handout|(supplied|/ap]|/al jazeera]",
    "de": "picture alliance|picture-alliance|/dpa|imago images|imago /|foto: |fotos: |bild: |(archivbild|"
    "(archivfoto|(symbolbild|symbolfoto|(foto:|(bild:|(quelle:|/ dpa|bildquelle:|© dpa|© imago|© afp|© reuters|© ap",
    "fr": "(photo |(crédit| photo : |(ici |(illustration)|(maxppp)|crédits photo|photo d'illustration|"
    "photo d'archives|crédit :|crédit photo",
    "es": "(imagen:| / efe|/efe|imagen de archivo|foto de archivo|fotografía de archivo|crédito:|cortesía de |"
    "foto cortesía",
    "it": "(foto |/ansa| ansa/|foto ansa|© ansa|(lapresse|(ansa)|(imagoeconomica|credits:|(fonte: ",
    "pt": "/lusa|divulgação/|/divulgação|reprodução/|/folhapress|(divulgação|- divulgação|(reprodução|- reprodução",
    "nl": " beeld: |/anp|© anp|(anp)",
    "pl": " fot. |/fot. |(fot. |agencja wyborcza|/ źródło: |(źródło:",
    "cs": " zdroj: | čtk/|/čtk",
    "ru": " фото: |(фото: |/тасс|/ тасс",
    "ja": "（写真：|(写真:|＝共同|＝ロイター|撮影）|撮影)|（資料|提供写真",
    "zh": "（资料图|（图源|（圖源|（图片来源",
    "ar": "(أرشيفية|(رويترز|(أ ف ب|(ا.ف.ب|(أ.ف.ب|(الفرنسية|(غيتي|(الأناضول|- رويترز|(الجزيرة",
}

CAPTION_OPEN = {
    "en": "is seen|are seen|is pictured|are pictured|is shown|are shown|is spotted|poses for|pose for|poses with|"
    "pose with|posing with|posed for|posed alongside|on the red carpet|photographed by|image: |picture: |(pictured|"
    "pictured above|pictured left|pictured right|via twitter|via instagram|via facebook|screenshot|screengrab|"
    "(picture:|pictured in|pictured on|pictured at|pictured with|pictured here|(above)|(below)|far left|far right|"
    "from left to right",
    "de": "ist zu sehen|zeigt sich",
}
"""What tells a caption only in a line without a full stop."""
