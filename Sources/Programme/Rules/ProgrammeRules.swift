import Diagnostics
import Records

/// Every rule of the programme, one line each.
public enum ProgrammeRules {
  public static let all: [any Rule.Type] = [
    RefUnknown.self,
    BulletinNumber.self,
    CommunityMergerCircle.self,
    ExpirySoon.self,
    FormatCreditCode.self,
    FormatLicence.self,
    PrivacyBankCard.self,
    PrivacyCaseNumber.self,
    PrivacyHomeAddress.self,
    PrivacyLicencePlate.self,
    PrivacyMobilePhone.self,
    PrivacyResidentID.self,
    Art01CitedWithoutDate.self,
    Art02FreeOfCharge.self,
    Art03SteeringGroup.self,
    Art04AnnualReport.self,
    Art05JusticeBureau.self,
    Art06Training.self,
    Art07OneLiaisonOffice.self,
    Art07MonthlyReport.self,
    Art07VerifiedStale.self,
    Art08LawyerOfOtherFirm.self,
    Art08SessionOutsideTerm.self,
    Art08TermEnded.self,
    Art08TermOrder.self,
    Art10VolunteerAsLawyer.self,
    Art11MediationContact.self,
    Art11Premises.self,
    Art12PressSource.self,
    Art13CardOutdated.self,
    Art13Consent.self,
    Art13Contact.self,
    Art13Photo.self,
    Art14ExceptionIncomplete.self,
    Art14ExceptionNoSession.self,
    Art14LawyerDoubleBooked.self,
    Art14QuarterlyLecture.self,
    Art14SessionTimes.self,
    Art14WeeklyHalfDay.self,
    Art14YearlyTraining.self,
    Art15HolidayTable.self,
    Art15InTimeShare.self,
    Art15Late.self,
    Art15PhoneAndEmail.self,
    Art19Representation.self,
    Art19RepresentationOffered.self,
    Art21Certification.self,
    Art21Licence.self,
    Art22FirmOutsideDistrict.self,
    Art22MunicipalAllocation.self,
    Art22NotFiled.self,
    Art22OneLeadLawyer.self,
    Art23AddedLawyer.self,
    Art23OriginFirm.self,
    Art23SecondAgreement.self,
    Art24Totals.self,
    Art25AwardDetails.self,
    Art25ReplacedButActive.self,
    Art27OneLeadSchool.self,
    Art28SchoolAgreement.self,
    Art29OneAtASession.self,
    Art29SchoolDistrict.self,
    Art29TeamSize.self,
    Art30SchoolAdviser.self,
  ]

  /// What this target has to say of all its rules: the schema's, the programme's and those on exceptions.
  public static let descriptions: [RuleDescription] =
    SchemaRules.all + EngineRules.all + all.map { $0.description }

  /// The rules of records and programme; a caller with later stages adds theirs.
  public static let catalogue = RuleCatalogue(descriptions + RecordsRules.all)
}
