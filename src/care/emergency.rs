//! The number that calls for help in an emergency, by region.

use super::region::Region;
use super::text::Text;

/// The number that calls for help in an emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmergencyNumber {
    /// What is dialled.
    pub number: &'static str,
    /// It is the region's own; otherwise there may be a local one.
    pub is_regional: bool,
}

/// The number that brings an ambulance, and where. Each is one of those that libphonenumber's short numbers
/// have for the region (`tests/numbers/emergency.tsv`); which of several brings the ambulance is common
/// knowledge there [K], or the law: 112 for all emergencies in the European Economic Area (Article 109 of
/// Directive (EU) 2018/1972), 911 in the United States and Canada (47 U.S.C. 251(e)(3); CRTC). A region where
/// that is not certain is not here: it may be the police who answer.
const NUMBERS: [(&str, &str); 25] = [
    (
        "911",
        "AG AI AS BM BS BZ CA CR DO EC FM GD GU JO KN KY LC MH MP MS MX PA PH PR PW TC \
         TV US UY VC VE VG VI",
    ),
    ("999", "BD BH FK GB GG HK IM JE MO MY QA"),
    ("000", "AU CC CX"),
    ("111", "NZ"),
    ("101", "IL PS"),
    ("104", "CU"),
    ("107", "AR"),
    ("110", "SY"),
    ("115", "IR VN"),
    ("118", "SM"),
    ("119", "JP KR TW"),
    ("120", "CN"),
    ("123", "CO EG"),
    ("131", "CL"),
    ("140", "LB"),
    ("144", "CH"),
    ("15", "GF GP MA MF NC PF PM WF"),
    ("1669", "TH"),
    ("190", "TN"),
    ("192", "BR"),
    ("995", "SG"),
    ("997", "SA"),
    ("998", "AE"),
    ("9999", "OM"),
    (
        "112",
        "AD AT AX BE BG CY CZ DE DK EE ES FI FO FR GE GL GR HR HU IE IN IS IT KW LI LT \
         LU LV MC MD MQ MT NL NO PL PT RE RO RU SE SI SK TR ST UA VA VU XK YT ZA",
    ),
];

impl EmergencyNumber {
    /// What is dialled in any region, each once.
    pub fn all() -> impl Iterator<Item = &'static str> {
        NUMBERS.into_iter().map(|(number, _)| number)
    }

    /// The number of a region. Where none is certain, 112: mobile networks connect it almost everywhere.
    pub fn of(region: Option<Region>) -> Self {
        let is_there = |regions: &str, region: Region| {
            regions.split_whitespace().any(|one| one == region.as_str())
        };
        let own = region
            .and_then(|region| NUMBERS.into_iter().find(|(_, regions)| is_there(regions, region)));
        own.map_or(Self { number: "112", is_regional: false }, |(number, _)| Self {
            number,
            is_regional: true,
        })
    }

    /// The number in a sentence, with the words that there may be a local one where it is not certain.
    pub fn text(&self) -> Text {
        let key = if self.is_regional { "emergency-number" } else { "emergency-number-or-local" };
        Text::key(key).with("number", Text::Literal(self.number.into()))
    }
}
