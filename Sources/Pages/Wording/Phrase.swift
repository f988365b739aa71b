import Templates

/// What pages, feeds and files say beside their layouts, by its key among a theme's texts: `headAbout` is `head_about`.
package enum Phrase: String, PhraseName {
  package static let values: [String] = []
  case languageName, eventCommunities, eventSpeaker, betweenWords, crumbHome, crumbDistricts, crumbPrint,
    headHomeText, headDistricts, headDistrictsText, headCommunities, headCommunitiesText,
    headOfficeBetween, headLawyers, headLawyersText, headFirms, headFirmsText, headSchools,
    headSchoolsText, headBulletins, headBulletinsText, headEvents, headEventsText, headChanges,
    headChangesText, headHonours, headHonoursText, headPress, headPressText, headReports,
    headReportsText, headAnnuals, headAnnualsText, headPrint, headPrintText, headOrganisation,
    headOrganisationText, headServices, headServicesText, headAbout, headAboutText, headPrivacy,
    headPrivacyText, headBasis, headBasisText, headLegalAid, headLegalAidText, headReportError,
    headReportErrorText, headMoved, headMovedText, headNotFound, headNotFoundText, betweenClauses,
    freeOfCharge, priceFree, stepFree, officeRenewal, officeVacant, personUpdating, nameUpdating,
    contactVacant, callLawyer, callLiaison, callCommunity, steeringOffice, conferenceName,
    youthLeagueName, undated, changeBegan, changeLawyer, changeFirm, changeHours, changeEnded,
    changeOffice, changeMerged, changeClosed, changeSetUp, changeDissolved, rowLawyer, rowFormerLawyer,
    rowFirm, rowHours, rowOffice, rowNowPartOf, columnDistrict, columnStreet, columnMonth, columnService,
    columnInTime, columnCommunities, columnWithLawyer, columnReportsDue, columnReportsReceived, rowCity,
    rowTotal, calibrationTitle, calibrationFront, calibrationBack, calibrationPrint, calibrationSides,
    calibrationAgain
}

/// Sentences about somebody, a place or a thing: `{{name}}`.
package enum NamePhrase: String, PhraseName {
  package static let values = ["name"]
  case everyWeekday, headDistrictText, headStreetText, headOfficeText, headOfficeName, headOfficeLawyer,
    headOfficeClosed, headOfficeVacant, headFirmText, headSchoolText, headBulletinCategory,
    headBulletinCategoryText, headDistrictChanges, headDistrictChangesText, headPrintDistrict,
    headPrintDistrictText, portraitAlt, officeAlt, pictureAlt, frontAlt, backAlt, officeOf, contactOf,
    calendarOf, calendarOfEvents, eventsOf, eventCalledOff, eventFree, bulletinsFeed, honoursFeed,
    changesFeed, cardOf, cardsOf, noticeOf, justiceBureauOf, legalOfficeOf, captionLatest, captionStreet
}

/// Sentences about a month or a year: `{{period}}`.
package enum PeriodPhrase: String, PhraseName {
  package static let values = ["period"]
  case yearWords, headBulletinYear, headBulletinYearText, headEventMonth, headEventMonthText, headHonourYear,
    headHonourYearText, headReport, headReportText, yearSpaced, yearOfAwards, captionAreas,
    captionAdvice, captionCoverage, captionMonths, yearSoFar
}

/// Sentences with a number or an amount: `{{number}}`.
package enum NumberPhrase: String, PhraseName {
  package static let values = ["number"]
  case headBulletinsPage, distanceMetres, distanceKilometres, licenceTail, pageNumber
}

/// Sentences with two values, which are named behind the key.
package enum PairPhrase: String, PhraseName {
  package static let values: [String] = []
  case everyWeekdayAt = "every_weekday_at weekday hours"
  case headLawyerText = "head_lawyer_text name kind"
  case colon = "colon label text"
  case phoneBranch = "phone_branch number branch"
  case districtChangesFeed = "district_changes_feed site district"
  case changeIn = "change_in community district"
  case captionDistrictLatest = "caption_district_latest district service"
  case captionMonthsOf = "caption_months_of period service"
  case captionStreets = "caption_streets period district"
  case calibrationOffset = "calibration_offset x y"
  case calibrationScale = "calibration_scale across down"
}
