@retrieve-a-patients-appointments @books @uses:search-for-free-slots @uses:book-an-appointment
Feature: The appointments that are retrieved

  What each of them holds.

  @RETR-011
  @APPT-RETR-057 @APPT-RETR-058
  Scenario: RETR-011 An appointment that is retrieved asserts its profile and names its version
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment asserts its profile and names its version

  @RETR-012
  @APPT-RETR-063 @APPT-RETR-064 @APPT-RETR-065
  Scenario: RETR-012 An appointment that is retrieved gives its times in UK local time
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment gives its times in UK local time with offset

  @RETR-013
  @APPT-RETR-066 @APPT-RETR-067
  Scenario: RETR-013 An appointment that is retrieved is described as its slot and schedule are
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment is described as its slot and schedule are

  @RETR-014
  @APPT-RETR-071
  Scenario: RETR-014 An appointment that is retrieved carries delivery channel and practitioner role
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment carries delivery channel and practitioner role

  @RETR-015
  @APPT-RETR-069 @APPT-RETR-070
  Scenario: RETR-015 An appointment that is retrieved gives no reason and no specialty
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment gives no reason and no specialty

  @RETR-016
  @APPT-RETR-072 @APPT-RETR-078
  Scenario: RETR-016 An appointment that is retrieved contains the booking organisation
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment contains the booking organisation as it was sent

  @RETR-017
  @APPT-RETR-068
  Scenario: RETR-017 An appointment that is retrieved holds what was booked
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment holds what was booked

  @RETR-018
  @APPT-RETR-076
  Scenario: RETR-018 An appointment that is retrieved refers locally to slots and participants
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then the returned appointment has the elements of its profile, and refers locally to slots and participants

  @RETR-019 @uses:read-a-patient @uses:read-a-location @uses:read-a-practitioner
  @APPT-RETR-076
  Scenario: RETR-019 The participants of an appointment that is retrieved can be read
    Given an appointment that the consumer has
    When the consumer retrieves the patient's appointments of its day
    Then each of its participants can be read

  @RETR-020 @uses:cancel-an-appointment @uses:read-an-appointment
  @APPT-RETR-075
  Scenario: RETR-020 Retrieving shows what reading shows
    When the consumer retrieves appointments and reads each of them
    Then each appointment has the content and version that reading it shows
