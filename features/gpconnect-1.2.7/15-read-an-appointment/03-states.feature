@read-an-appointment @books
Feature: The state in which an appointment is read

  Any appointment to come can be read, in its current version, whatever has become of it and whoever booked it.

  @READ-031
  @APPT-READ-042
  Scenario: READ-031 A booked appointment is read as the booking returned it
    Given an appointment that the consumer booked
    When the consumer reads it
    Then the appointment is the one that the booking returned

  @READ-032 @uses:amend-an-appointment
  @APPT-READ-024
  Scenario: READ-032 An amended appointment is read as the amendment returned it
    Given an appointment that the consumer booked and amended
    When the consumer reads it
    Then the appointment is the one that the amendment returned

  @READ-033 @uses:cancel-an-appointment
  @APPT-READ-041
  Scenario: READ-033 A cancelled appointment is read, with the reason of its cancellation
    Given an appointment that the consumer booked and cancelled
    When the consumer reads it
    Then the appointment is the one that the cancellation returned, cancelled for its reason

  @READ-034
  @APPT-READ-002
  Scenario: READ-034 An appointment that another organisation booked is read
    Given an appointment that another organisation booked
    When the consumer reads it
    Then the appointment is returned whichever organisation booked it

  @READ-035
  @APPT-AVAIL-006 @APPT-READ-043
  Scenario: READ-035 An appointment in a slot kept for other organisations is read
    Given an appointment that another organisation booked in a slot kept for it
    When the consumer reads it
    Then the appointment is returned whatever its slot is kept for

  @READ-036
  @APPT-READ-037
  Scenario: READ-036 The booking organisation is not that of the token of the read
    When the consumer reads its appointment with a token of another organisation
    Then the booking organisation is the one that was sent in the booking, and not that of the token

  @READ-037
  @APPT-READ-037
  Scenario: READ-037 The booking organisation is not that of the token of the booking
    When the consumer books with a token of another organisation and reads the appointment
    Then the booking organisation is the one that was sent in the booking, and not that of the token
