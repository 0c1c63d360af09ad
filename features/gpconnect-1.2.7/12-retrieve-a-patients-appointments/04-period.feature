@retrieve-a-patients-appointments
Feature: The period of a retrieval

  It is given by two starts, may begin today, and may be as long as the consumer likes.

  @RETR-051
  @APPT-RETR-026
  Scenario: RETR-051 A period that begins today is accepted
    When a consumer retrieves a patient's appointments from today
    Then the retrieval is accepted, because today is not in the past

  @RETR-052
  @APPT-RETR-026
  Scenario: RETR-052 Today alone is accepted
    When a consumer retrieves a patient's appointments of today alone
    Then the retrieval is accepted, because today is not in the past

  @RETR-053
  @APPT-RETR-034
  Scenario: RETR-053 The two starts are accepted in either order
    When a consumer retrieves a patient's appointments with le before ge
    Then the retrieval is accepted, because its starts may come in either order

  @RETR-054
  @APPT-RETR-034
  Scenario: RETR-054 A single day is accepted
    When a consumer retrieves a patient's appointments of a single day
    Then the retrieval is accepted, because its period may be a single day

  @RETR-055
  @APPT-RETR-035
  Scenario: RETR-055 Two years are accepted
    When a consumer retrieves a patient's appointments over two years
    Then the retrieval is accepted, because its period may be of any length

  @RETR-056
  @API-HTTP-061 @APPT-RETR-048
  Scenario: RETR-056 Unknown parameters are ignored
    When a consumer retrieves a patient's appointments with parameters that the specification does not know
    Then the retrieval is accepted, because unknown parameters are ignored

  @RETR-057
  @APPT-RETR-025
  Scenario: RETR-057 An appointment of today is returned though its time has passed
    When the consumer retrieves the appointments of a patient who was seen today, from today on
    Then an appointment of today is returned though its time has passed

  @RETR-058
  @APPT-GEN-024 @APPT-RETR-004 @APPT-RETR-051
  Scenario: RETR-058 Nothing of the days before today is returned
    When the consumer retrieves the appointments of a patient who was seen today, from today on
    Then no appointment of a day before today is returned

  @RETR-059 @uses:get-the-capability-statement
  @APPT-READ-047
  Scenario: RETR-059 The capability statement lists the search of Appointment
    When a consumer asks for the capability statement
    Then the capability statement lists the search of Appointment

  @RETR-196 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: RETR-196 The capability statement lists the retrieval of appointments
    When a consumer reads the capability statement
    Then the capability statement lists search-type of Appointment
