/// What pages, feeds and files say beside their layouts: each sentence by its key among a theme's texts (`head_about`), which
/// every language of a site needs or falls back on.
package enum Phrase: String, CaseIterable, Sendable {
  case languageName, eventCommunities, eventSpeaker, crumbHome, crumbDistricts, crumbPrint, headHomeText,
    headDistricts,
    headDistrictsText, headCommunities, headCommunitiesText, headOfficeBetween, headLawyers,
    headLawyersText, headFirms, headFirmsText, headSchools, headSchoolsText, headBulletins,
    headBulletinsText, headEvents, headEventsText, headChanges, headChangesText, headHonours,
    headHonoursText, headPress, headPressText, headReports, headReportsText, headAnnuals,
    headAnnualsText, headPrint, headPrintText, headOrganisation, headOrganisationText, headServices,
    headServicesText, headAbout, headAboutText, headPrivacy, headPrivacyText, headBasis, headBasisText,
    headLegalAid, headLegalAidText, headReportError, headReportErrorText, headMoved, headMovedText,
    headNotFound, headNotFoundText, betweenClauses, freeOfCharge, priceFree, stepFree, officeRenewal,
    officeVacant, personUpdating, nameUpdating, contactVacant, callLawyer, callLiaison, callCommunity,
    steeringOffice, conferenceName, youthLeagueName, undated, changeBegan, changeLawyer, changeFirm,
    changeHours, changeEnded, changeOffice, changeMerged, changeClosed, changeSetUp, changeDissolved,
    rowLawyer, rowFormerLawyer, rowFirm, rowHours, rowOffice, rowNowPartOf, columnDistrict,
    columnStreet, columnMonth, columnService, columnInTime, columnCommunities, columnWithLawyer,
    columnReportsDue, columnReportsReceived, rowCity, rowTotal, dataPeriod, dataLevel, dataDistrict,
    dataStreet, dataName, dataRequestsInTime, dataCommunities, dataWithLawyer, dataReportsExpected,
    dataReportsReceived, dataReportsLate, calibrationTitle, calibrationFront, calibrationBack,
    calibrationPrint, calibrationSides, calibrationAgain
}

/// Sentences with one value filled in: the key, and what `{{…}}` calls the value.
package enum Phrase1: String, CaseIterable, Sendable {
  case headDistrictText = "head_district_text district"
  case headStreetText = "head_street_text street"
  case headOfficeText = "head_office_text particulars"
  case headOfficeName = "head_office_name community"
  case headOfficeLawyer = "head_office_lawyer name"
  case headOfficeClosed = "head_office_closed community"
  case headOfficeVacant = "head_office_vacant community"
  case headFirmText = "head_firm_text firm"
  case headSchoolText = "head_school_text school"
  case headBulletinsPage = "head_bulletins_page page"
  case headBulletinCategory = "head_bulletin_category category"
  case headBulletinCategoryText = "head_bulletin_category_text category"
  case headBulletinYear = "head_bulletin_year year"
  case headBulletinYearText = "head_bulletin_year_text year"
  case headEventMonth = "head_event_month month"
  case headEventMonthText = "head_event_month_text month"
  case headDistrictChanges = "head_district_changes district"
  case headDistrictChangesText = "head_district_changes_text district"
  case headHonourYear = "head_honour_year year"
  case headHonourYearText = "head_honour_year_text year"
  case headReport = "head_report period"
  case headReportText = "head_report_text period"
  case headPrintDistrict = "head_print_district district"
  case headPrintDistrictText = "head_print_district_text district"
  case distanceMetres = "distance_metres number"
  case distanceKilometres = "distance_kilometres number"
  case licenceTail = "licence_tail number"
  case portraitAlt = "portrait_alt name"
  case officeAlt = "office_alt community"
  case pictureAlt = "picture_alt title"
  case frontAlt = "front_alt title"
  case backAlt = "back_alt title"
  case officeOf = "office_of community"
  case contactOf = "contact_of community"
  case calendarOf = "calendar_of community"
  case calendarOfEvents = "calendar_of_events community"
  case eventsOf = "events_of name"
  case eventCalledOff = "event_called_off title"
  case eventFree = "event_free kind"
  case bulletinsFeed = "bulletins_feed site"
  case honoursFeed = "honours_feed site"
  case changesFeed = "changes_feed site"
  case cardOf = "card_of community"
  case cardsOf = "cards_of place"
  case noticeOf = "notice_of community"
  case justiceBureauOf = "justice_bureau_of district"
  case legalOfficeOf = "legal_office_of district"
  case pageNumber = "page_number page"
  case yearSpaced = "year_spaced year"
  case yearOfAwards = "year_of_awards year"
  case captionLatest = "caption_latest service"
  case captionStreet = "caption_street street"
  case captionAreas = "caption_areas period"
  case captionAdvice = "caption_advice period"
  case captionCoverage = "caption_coverage period"
  case captionMonths = "caption_months period"
  case yearSoFar = "year_so_far year"
}

/// Sentences with two values filled in.
package enum Phrase2: String, CaseIterable, Sendable {
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
