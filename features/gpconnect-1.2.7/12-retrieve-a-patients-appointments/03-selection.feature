@retrieve-a-patients-appointments @uses:search-for-free-slots @uses:book-an-appointment
Feature: Which appointments are retrieved

  All appointments of the patient that start on a day of the period, whatever their status and whoever booked them, and
  no others.

  @RETR-031 @books
  @APPT-RETR-022 @APPT-RETR-023
  Scenario: RETR-031 Both days of the period belong to it
    When the consumer retrieves periods that touch the day of an appointment
    Then the appointment is returned when its day is the first or the last of the period

  @RETR-032 @books
  @APPT-RETR-015 @APPT-RETR-022 @APPT-RETR-023
  Scenario: RETR-032 The days before and after the period do not belong to it
    When the consumer retrieves periods that touch the day of an appointment
    Then the appointment is not returned when its day is just outside the period

  @RETR-033 @books
  @APPT-RETR-015 @APPT-RETR-023
  Scenario: RETR-033 Only appointments of the period are returned
    Given an appointment that the consumer booked
    When the consumer retrieves the patient's appointments of its day
    Then every appointment starts on a day of the requested period

  @RETR-034 @books
  @APPT-RETR-055
  Scenario: RETR-034 Only Appointments are returned
    Given an appointment that the consumer booked
    When the consumer retrieves the patient's appointments of its day
    Then every entry is an Appointment

  @RETR-035 @books
  @APPT-RETR-056
  Scenario: RETR-035 Only appointments of the patient are returned
    Given an appointment that the consumer booked
    When the consumer retrieves the patient's appointments of its day
    Then every appointment is for the patient who was asked for, and nobody else

  @RETR-036 @books
  @APPT-RETR-056
  Scenario: RETR-036 The appointment of another patient is not returned
    When two patients have appointments, and the consumer retrieves those of the first
    Then the appointment of another patient is not returned

  @RETR-037 @books
  @APPT-RETR-059
  Scenario: RETR-037 Every appointment of the period is returned
    When the consumer retrieves the days of two appointments of a patient
    Then it is returned, because every appointment of the period is

  @RETR-038 @books @uses:cancel-an-appointment
  @APPT-RETR-060 @APPT-RETR-061
  Scenario: RETR-038 Cancelled appointments are returned
    When the consumer retrieves the days of a booked and a cancelled appointment of a patient
    Then it is returned, because cancelled appointments are

  @RETR-039 @books @uses:cancel-an-appointment
  @APPT-RETR-074
  Scenario: RETR-039 A cancelled appointment is shown as cancelled, with its reason
    When the consumer retrieves the days of a booked and a cancelled appointment of a patient
    Then the cancelled appointment has the status cancelled and its cancellation reason

  @RETR-040 @books
  @APPT-RETR-002 @APPT-RETR-061
  Scenario: RETR-040 An appointment that another organisation booked is returned
    When the consumer retrieves the day of an appointment that another organisation booked
    Then it is returned, because it does not matter which organisation booked it

  @RETR-041 @books
  @APPT-AVAIL-006 @APPT-RETR-062
  Scenario: RETR-041 An appointment in a slot kept for other organisations is returned
    When the consumer retrieves the day of an appointment in a slot kept for other organisations
    Then it is returned, because the rules of slot availability do not apply

  @RETR-042
  @APPT-RETR-003
  Scenario: RETR-042 An appointment that the practice made is returned
    When the consumer retrieves the day of an appointment that the practice made
    Then it is returned, because it need not have been booked through GP Connect

  @RETR-043
  @APPT-RETR-073
  Scenario: RETR-043 An appointment that the practice made names no booking organisation that is none
    When the consumer retrieves the day of an appointment that the practice made
    Then the appointment that the practice made conforms, without a booking organisation that is none

  @RETR-044
  @APPT-RETR-054
  Scenario: RETR-044 A day without appointments is no error
    When the consumer retrieves a day without appointments
    Then a searchset without entries is returned

  @RETR-045 @books
  @APPT-RETR-059
  Scenario: RETR-045 An appointment of two slots is returned
    When the consumer retrieves the day of an appointment of two adjacent slots
    Then it is returned, because it does not matter how many slots it takes

  @RETR-046 @books
  @APPT-RETR-061
  Scenario: RETR-046 Appointments of every delivery channel are returned
    When the consumer retrieves the days of appointments of several delivery channels
    Then it is returned, because it does not matter by which delivery channel it is

  @RETR-047 @books
  @APPT-RETR-059
  Scenario: RETR-047 Appointments at every place are returned
    When the consumer retrieves the days of appointments at several places
    Then it is returned, because it does not matter at which place it is

  @RETR-048 @books
  @APPT-RETR-022 @APPT-RETR-023
  Scenario: RETR-048 An appointment is returned when its day is asked for alone
    When the consumer retrieves the one day of an appointment
    Then it is returned, because the period may be its day alone

  @RETR-049 @books
  @APPT-RETR-022 @APPT-RETR-023
  Scenario: RETR-049 Appointments of the first and the last day of a period are returned
    When the consumer retrieves the days from one appointment of a patient to another
    Then it is returned, because the first and the last day belong to the period

  @RETR-050 @books
  @APPT-RETR-015 @APPT-RETR-022 @APPT-RETR-023
  Scenario: RETR-050 An appointment that ends after midnight is returned for the day on which it starts
    When the consumer retrieves periods that touch the days of an appointment that ends after midnight
    Then the appointment is returned when its day is the first or the last of the period
    And the appointment is not returned when its day is just outside the period
