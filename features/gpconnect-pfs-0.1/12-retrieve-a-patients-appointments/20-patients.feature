@retrieve-a-patients-appointments
Feature: What a patient retrieves

  @RETR-811 @books @uses:search-for-free-slots @uses:book-an-appointment
  @PFS-RETR-016
  Scenario: RETR-811 An appointment that is retrieved says how long it is
    Given an appointment that the consumer booked
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment says how long it is

  @RETR-818 @books @uses:search-for-free-slots @uses:book-an-appointment
  @PFS-RETR-016
  Scenario: RETR-818 An appointment of two slots that is retrieved is as long as both
    Given an appointment of two slots that the consumer booked
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment says how long it is

  @RETR-812
  @PFS-OAS-006
  Scenario: RETR-812 The path may name the patient by NHS number
    When a consumer retrieves a patient's appointments by the NHS number of the patient
    Then the retrieval is accepted, because its path may name the patient by NHS number

  @RETR-813
  @PFS-ERR-003 @PFS-ERR-008
  Scenario: RETR-813 An NHS number with a wrong check digit is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent for an NHS number with a wrong check digit
    Then the retrieval is refused, because the NHS number of its path is none

  @RETR-814
  @PFS-ERR-003 @PFS-ERR-011
  Scenario: RETR-814 A retrieval for a patient id that nobody has is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent for a patient id that nobody has
    Then the retrieval is refused, because no patient has that id

  @RETR-815
  @PFS-OAS-007
  Scenario: RETR-815 The appointments of the past may be limited
    When a consumer retrieves a patient's appointments with a limit of past ones
    Then the retrieval is accepted, because it may limit the appointments of the past

  @RETR-816
  @PFS-OAS-008
  Scenario: RETR-816 Appointments of one status may be asked for
    When a consumer retrieves a patient's appointments of the status booked
    Then the retrieval is accepted, because it may ask for a status

  @RETR-817
  @PFS-OAS-009
  Scenario: RETR-817 Practitioners and locations may be asked for
    When a consumer retrieves a patient's appointments with practitioners and locations
    Then the retrieval is accepted, because it may ask for practitioners and locations
