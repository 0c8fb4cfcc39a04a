//! Sentences of people in a hurry, in every language: what they deny, what an emergency stands beside, and words
//! that are harmless in another language.

use std::fmt::Write as _;

use afterglow::care::Language;
use afterglow::care::can_i::Verdict;
use afterglow::care::signs::Level;

use super::languages::{OTHERS, leads};
use super::questions::ask_in;

/// Asks on day 2, and tells what is answered otherwise.
fn answered(language: Language, right: Verdict, questions: &[&str]) -> String {
    let mut wrong = String::new();
    for question in questions {
        let answer = ask_in(language, question, 2);
        if answer.verdict != right {
            let hits: Vec<_> = answer.hits.iter().map(|hit| (&*hit.class, hit.verdict)).collect();
            let signs: Vec<_> = answer.signs.iter().map(|sign| &*sign.id).collect();
            let (given, unknown) = (answer.verdict, &answer.unknown);
            let tag = language.tag();
            writeln!(wrong, "{tag} {question}: {given:?} {hits:?} {signs:?} {unknown:?}")
                .expect("written");
        }
    }
    wrong
}

fn never_fine(language: Language, questions: &[&str]) -> String {
    let mut wrong = String::new();
    for question in questions {
        for day in [1, 2, 4] {
            if ask_in(language, question, day).verdict == Verdict::Fine {
                writeln!(wrong, "{} {question} on day {day}", language.tag()).expect("written");
            }
        }
    }
    wrong
}

fn emergency(language: Language, questions: &[&str]) -> String {
    let mut wrong = answered(language, Verdict::Sign, questions);
    for question in questions {
        let answer = ask_in(language, question, 2);
        if leads(&answer).first() != Some(&Level::Emergency) {
            writeln!(wrong, "{} {question}: no emergency", language.tag()).expect("written");
        }
    }
    wrong
}

#[test]
fn less_of_a_sign_is_the_sign_and_a_denied_one_is_none() {
    let mut wrong = String::new();
    for (language, signs, none) in [
        (
            Language::Spanish,
            &[
                "no está muy hinchado",
                "no tengo tanta fiebre",
                "no duele mucho, puedo ducharme?",
                "no tan roja",
                "todo bien excepto un sarpullido, puedo pasear?",
                "nunca estoy sin dolor, puedo caminar?",
                "no deja de sangrar, puedo ducharme?",
                "no para de picar",
                "no solo hinchazón, también pus",
                "tengo la cara hinchada no puedo caminar?",
            ][..],
            &[
                "sin hinchazón ni dolor, puedo caminar?",
                "no tengo fiebre, puedo pasear?",
                "no hay pus, puedo ducharme?",
            ][..],
        ),
        (
            Language::BrazilianPortuguese,
            &[
                "não está muito inchado",
                "nao doi muito, posso caminhar?",
                "tudo bem exceto uma alergia, posso caminhar?",
                "não para de sangrar, posso tomar banho?",
                "nao ta tao vermelho",
                "não só inchaço, também pus",
                "vermelhidão no rosto posso caminhar",
                "inchaço no pescoço posso caminhar",
            ],
            &[
                "sem inchaço nem dor, posso caminhar?",
                "não tenho febre, posso caminhar?",
                "nao tem pus, posso tomar banho?",
            ],
        ),
        (
            Language::German,
            &[
                "nicht sehr geschwollen, darf ich duschen?",
                "nicht so stark geschwollen",
                "alles gut außer ein ausschlag, darf ich duschen?",
                "hört nicht auf zu bluten, darf ich duschen?",
                "nicht nur rot sondern auch geschwollen",
                "es ist nicht ohne schmerzen, darf ich spazieren gehen?",
                "kein wunder bei dem fieber, darf ich duschen",
                "nicht ganz ohne fieber",
            ],
            &[
                "keine schwellung und keine schmerzen, darf ich spazieren gehen?",
                "kein fieber, darf ich duschen?",
                "nicht geschwollen, darf ich duschen?",
            ],
        ),
        (
            Language::French,
            &[
                "pas trop gonflé, je peux marcher ?",
                "ça n'arrête pas de saigner, je peux me doucher ?",
                "pas mal de rougeurs, je peux marcher ?",
                "pas si rouge",
                "tout va bien sauf une éruption, je peux marcher ?",
                "plus de douleur, je peux marcher ?",
                "pas seulement rouge mais gonflé",
                "je n'ai jamais été sans douleur, je peux marcher ?",
            ],
            &[
                "pas de gonflement ni de douleur, je peux marcher ?",
                "je n'ai pas de fièvre, je peux marcher ?",
                "sans rougeur, je peux me doucher ?",
            ],
        ),
        (
            Language::Arabic,
            &[
                "ليس متورما جدا",
                "لا يتوقف النزيف، هل يمكنني الاستحمام؟",
                "كل شيء بخير إلا طفح، هل يمكنني المشي؟",
                "مو منتفخ كثير",
                "ليس فقط احمرار بل تورم",
            ],
            &[
                "لا يوجد تورم ولا ألم، هل يمكنني المشي؟",
                "ما عندي حمى، هل يمكنني المشي؟",
                "بدون تورم، هل يمكنني الاستحمام؟",
            ],
        ),
    ] {
        wrong += &answered(language, Verdict::Sign, signs);
        wrong += &answered(language, Verdict::Fine, none);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn an_emergency_leads_whatever_else_is_asked() {
    let mut wrong = String::new();
    wrong += &emergency(
        Language::Spanish,
        &[
            "ayer corrí y hoy se me cierra la garganta",
            "a mi hermana se le hinchó la lengua, puede pasear?",
            "mi madre no puede respirar bien",
            "se me durmió un lado de la cara y la boca está torcida",
            "sin fiebre pero me desmayé",
            "garganta cerrada 😊",
            "puedo caminar con opresion en el pecho",
            "tomé ibuprofeno y se me hincharon los labios",
            "once dias y me cuesta respirar",
        ],
    );
    wrong += &emergency(
        Language::BrazilianPortuguese,
        &[
            "corri ontem e hoje minha garganta ta fechando",
            "a lingua da minha filha inchou",
            "minha mae nao consegue respirar direito",
            "a boca ta torta e dormente",
            "sem febre mas desmaiei",
            "posso caminhar com aperto no peito",
            "tomei ibuprofeno e meus labios incharam",
            "falta de ar no rosto 😊",
        ],
    );
    wrong += &emergency(
        Language::German,
        &[
            "gestern gejoggt und heute geht mein hals zu",
            "die zunge meiner tochter ist angeschwollen",
            "meine mutter bekommt keine luft",
            "mein mundwinkel hängt und ist taub",
            "kein fieber aber ich bin umgekippt",
            "darf ich mit brustschmerzen spazieren gehen",
            "nach ibuprofen sind meine lippen dick",
            "lippenschwellung nach der creme",
            "halsenge nach dem yoga",
            "mir ist uebel und schwindelig",
        ],
    );
    wrong += &emergency(
        Language::French,
        &[
            "j'ai couru hier et aujourd'hui ma gorge se serre",
            "la langue de ma fille a gonflé",
            "ma mère n'arrive plus à respirer",
            "ma bouche est tordue d'un côté",
            "pas de fièvre mais je me suis évanouie",
            "je peux marcher avec une oppression dans la poitrine",
            "après l'ibuprofène mes lèvres ont enflé",
            "jai du mal a respirer",
        ],
    );
    wrong += &emergency(
        Language::Arabic,
        &[
            "ركضت أمس واليوم حلقي يضيق",
            "لسان بنتي انتفخ",
            "أمي لا تستطيع التنفس",
            "فمي مائل من جهة",
            "بدون حرارة لكن أغمي علي",
            "ممكن أمشي مع ضيق في الصدر",
            "بعد البروفين شفايفي تورمت",
            "وَجْهِي مُتَدَلٍّ مِنْ جَانِبٍ",
            "والدوخة قوية",
        ],
    );
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_is_not_understood_hides_nothing() {
    let mut wrong = String::new();
    wrong += &never_fine(
        Language::Spanish,
        &[
            "puedo ducharme con agua bien caliente",
            "puedo caminar once horas",
            "puedo caminar once kilometros",
            "puedo no ponerme protector solar y caminar?",
            "puedo caminar todo el dia",
            "puedo pasear sin protector solar",
            "puedo lavarme la cara con alcohol",
            "puedo lavarme la cara con un cepillo",
            "puedo dejar de usar protector solar?",
            "me siento rara, puedo caminar?",
            "no me encuentro bien, puedo caminar?",
            "tengo algo en la cara, puedo ducharme?",
            "🤮 puedo caminar?",
            "puedo caminar al sol",
            "lavarme la cara con lejia",
            "mi hijo puede caminar?",
            "estoy embarazada, puedo pasear?",
            "estoy mala, puedo pasear?",
            "todo esta mal puedo caminar",
            "estoy al sol, puedo caminar?",
            "tengo gimnasio, puedo caminar?",
        ],
    );
    wrong += &never_fine(
        Language::BrazilianPortuguese,
        &[
            "posso caminhar no sol",
            "caminhar no sol",
            "posso caminhar no calor",
            "posso tomar banho no sol",
            "posso lavar o rosto no vapor",
            "posso caminhar o dia todo",
            "posso ficar sem protetor solar?",
            "posso caminhar sem protetor",
            "posso lavar o rosto com alcool",
            "posso lavar o rosto com bucha",
            "to estranha, posso caminhar?",
            "nao to bem, posso caminhar?",
            "tem algo no meu rosto, posso tomar banho?",
            "🤒 posso caminhar?",
            "meu filho pode caminhar?",
            "to gravida, posso caminhar?",
            "banho bem quente",
            "estou ruim, posso caminhar?",
            "quarta vez que corro, posso caminhar?",
            "estou no sol, posso caminhar?",
            "tenho academia, posso caminhar?",
        ],
    );
    wrong += &never_fine(
        Language::German,
        &[
            "darf ich heute nicht schwimmen und duschen",
            "darf ich heiß duschen",
            "ein heißes bad und duschen",
            "darf ich in der sonne spazieren gehen",
            "spazieren gehen den ganzen tag",
            "darf ich ohne sonnencreme spazieren gehen",
            "gesicht mit alkohol waschen",
            "gesicht mit einer bürste waschen",
            "mir geht es komisch, darf ich duschen?",
            "mir geht es nicht gut, darf ich duschen?",
            "da ist was im gesicht, darf ich duschen?",
            "🤢 darf ich duschen?",
            "darf mein kind spazieren gehen?",
            "ich bin schwanger, darf ich spazieren gehen?",
            "mit gift waschen",
            "mir geht es schlecht, darf ich duschen?",
            "ich bin in der sonne, darf ich duschen?",
            "ich habe training, darf ich duschen?",
            "jeden morgen sauna und duschen",
            "darf ich also sonnen und duschen",
            "die sonne und duschen",
            "darf ich mit make-up duschen",
        ],
    );
    wrong += &never_fine(
        Language::French,
        &[
            "je peux marcher au soleil",
            "je peux marcher toute la journée",
            "une douche bien chaude",
            "je peux sortir sans crème solaire",
            "je peux me passer de crème solaire",
            "me laver le visage à l'alcool",
            "me laver le visage avec une brosse",
            "je me sens bizarre, je peux marcher ?",
            "je ne me sens pas bien, je peux marcher ?",
            "il y a quelque chose sur mon visage, je peux me doucher ?",
            "🤧🤮 je peux marcher ?",
            "mon fils peut marcher ?",
            "je suis enceinte, je peux marcher ?",
            "on peut courir et marcher ?",
            "je suis au soleil, je peux marcher ?",
            "j'ai sport, je peux marcher ?",
            "je vais mal, je peux marcher ?",
            "ça va pas, je peux marcher ?",
            "marcher avec du rétinol",
            "me laver le visage à la javel",
        ],
    );
    wrong += &never_fine(
        Language::Arabic,
        &[
            "هل يمكنني المشي تحت الشمس",
            "هل يمكنني المشي طوال اليوم",
            "دش ساخن جدا",
            "هل يمكنني المشي بدون واقي شمس",
            "غسل وجهي بالكحول",
            "غسل وجهي بالفرشاة",
            "أحس بشيء غريب، هل يمكنني المشي؟",
            "لست بخير، هل يمكنني المشي؟",
            "🤮 هل يمكنني المشي؟",
            "هل يمكن لابني المشي؟",
            "أنا حامل، هل يمكنني المشي؟",
            "أنا تحت الشمس، هل يمكنني المشي؟",
            "تعبانة، هل يمكنني المشي؟",
            "عندي نادي، هل يمكنني المشي؟",
            "غسل وجهي بالكلوركس",
            "هل يمكنني المشي بالريتينول",
        ],
    );
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn english_is_understood_beside_every_language() {
    let mut wrong = String::new();
    for language in OTHERS {
        wrong += &answered(
            language,
            Verdict::HoldOff,
            &["Can I go to the gym?", "can i swim tomorrow", "retinol"],
        );
        wrong += &answered(
            language,
            Verdict::Sign,
            &["my throat is closing", "my face is swollen, can I walk?", "rash"],
        );
        wrong += &answered(language, Verdict::Check, &["can I take ibuprofen"]);
    }
    wrong += &answered(
        Language::Spanish,
        Verdict::HoldOff,
        &["puedo ir al gym", "un workout suave?", "puedo hacer un peeling con retinol"],
    );
    wrong += &answered(Language::German, Verdict::HoldOff, &["darf ich ins gym", "workout heute?"]);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_word_with_two_meanings_is_never_the_harmless_one() {
    let mut wrong = String::new();
    // A word that joins clauses denies nothing.
    wrong += &answered(
        Language::Arabic,
        Verdict::Sign,
        &[
            "بعد ما استفرغت أقدر أمشي؟",
            "بعد ما انتفخ وجهي أقدر أمشي؟",
            "ما الألم في صدري؟ هل يمكنني المشي؟",
            "عندي نفس قصير، هل أمشي؟",
            "غير الحمى عندي احمرار",
            "وجهي التهب",
            "آلمني وجهي",
            "عندي نوبة",
        ],
    );
    // “Not even” is no “or”, and a form of a word may be another word.
    wrong += &never_fine(
        Language::BrazilianPortuguese,
        &[
            "Nem passei protetor, posso sair na rua?",
            "banha no rosto posso caminhar",
            "posso caminhar na sombra dos olhos inchados",
        ],
    );
    wrong += &never_fine(
        Language::Spanish,
        &[
            "ni me he puesto protector solar, puedo salir a la calle?",
            "hacerme las uñas y caminar",
            "puedo tomar mate y caminar",
            "hidratarme el rostro y correr",
            "caminar por las mañanas al sol",
        ],
    );
    wrong += &never_fine(
        Language::German,
        &[
            "Darf ich beim Duschen die Haut abmachen?",
            "darf ich die haut dehnen",
            "ich hätte gern sauna, darf ich duschen?",
            "Ich still noch, darf ich spazieren gehen?",
            "darf ich heute mittag spazieren gehen",
            "backen und duschen",
            "Keine Schmerzen, noch Fieber. Darf ich duschen?",
        ],
    );
    wrong += &never_fine(
        Language::French,
        &[
            "huile solaire",
            "crème après solaire",
            "un soin et marcher",
            "une fraise et marcher",
            "je peux marcher ce midi",
            "marcher vers midi",
            "étirer la peau",
        ],
    );
    wrong += &never_fine(
        Language::Arabic,
        &[
            "هل يمكنني المشي ظهرا",
            "هل يمكنني المشي غدا ظهرا",
            "علاج والمشي",
            "هل الأحد أمشي تحت الشمس",
        ],
    );
    wrong += &never_fine(Language::English, &["can I walk tomorrow at noon"]);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_day_with_a_number_may_be_one_of_the_month() {
    // In November; the treatment was on the 22nd, so that the 23rd is the day after it.
    let mut wrong = String::new();
    wrong += &answered(Language::BrazilianPortuguese, Verdict::HoldOff, &["Posso treinar dia 24?"]);
    wrong += &answered(Language::Spanish, Verdict::HoldOff, &["¿Puedo entrenar el día 24?"]);
    wrong += &answered(Language::Arabic, Verdict::HoldOff, &["هل أقدر أتمرن يوم 24؟"]);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_english_leads_with_leads_in_every_language() {
    let mut wrong = String::new();
    wrong += &emergency(
        Language::Spanish,
        &[
            "tengo la cara pálida",
            "me siento mal",
            "veo estrellas",
            "no puedo levantar el brazo",
            "cara gris",
        ],
    );
    wrong += &emergency(
        Language::BrazilianPortuguese,
        &[
            "meu rosto ta pálido",
            "me sinto mal",
            "vendo estrelas",
            "não consigo levantar o braço",
            "rosto cinza",
        ],
    );
    wrong += &emergency(
        Language::German,
        &[
            "mein gesicht ist blass",
            "mir geht es schlecht",
            "ich sehe sterne",
            "kann den arm nicht heben",
            "mein arm ist schwach",
            "graues gesicht",
        ],
    );
    wrong += &emergency(
        Language::French,
        &[
            "mon visage est pâle",
            "je me sens mal",
            "je vois des étoiles",
            "je ne peux plus lever le bras",
            "mon visage est gris",
        ],
    );
    wrong += &emergency(
        Language::Arabic,
        &["وجهي شاحب", "أشعر بسوء", "أرى نجوم", "لا أستطيع رفع ذراعي", "وجهي رمادي"],
    );
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn everyday_words_are_no_emergency() {
    let no_sign = |language: Language, questions: &[&str]| {
        let mut wrong = String::new();
        for question in questions {
            let answer = ask_in(language, question, 2);
            if answer.verdict == Verdict::Sign {
                writeln!(wrong, "{} {question}: {:?}", language.tag(), leads(&answer))
                    .expect("written");
            }
        }
        wrong
    };
    let mut wrong = String::new();
    wrong += &no_sign(
        Language::German,
        &[
            "darf ich den hals zu rasieren anfangen",
            "darf ich die brust zu trainieren versuchen",
            "darf ich die augen zu schminken versuchen",
            "schnell an die frische luft",
            "tomaten essen",
            "wer wandert",
            "ein wunder",
        ],
    );
    wrong += &no_sign(Language::Spanish, &["tomar un trago o no", "marea baja"]);
    wrong +=
        &no_sign(Language::French, &["pain au chocolat", "pain complet", "boire un verre d'eau"]);
    wrong += &no_sign(Language::Arabic, &["المشي مع عمي"]);
    wrong += &answered(Language::French, Verdict::Fine, &["je peux boire un verre d'eau"]);
    assert!(wrong.is_empty(), "{wrong}");
}
