@cancel-an-appointment @books
Feature: What a cancellation changes

  @CANC-051
  @APPT-CANC-062 @APPT-CANC-063
  Scenario: CANC-051 The slot of a cancelled appointment is offered again
    When the consumer cancels an appointment and searches its day again
    Then the slot is offered again

  @CANC-052
  @APPT-CANC-064
  Scenario: CANC-052 Every slot of a cancelled appointment is offered again
    When the consumer cancels an appointment of two adjacent slots and searches their day again
    Then each of the slots is offered again

  @CANC-053
  @APPT-BOOK-097 @APPT-BOOK-106 @APPT-CANC-063 @APPT-GEN-069
  Scenario: CANC-053 The slot of a cancelled appointment can be booked again
    When the consumer cancels an appointment and books its slot for another patient
    Then the slot can be booked again
    And nobody else can book the slot then

  @CANC-054 @uses:read-an-appointment
  @APPT-CANC-065
  Scenario: CANC-054 A cancelled appointment can be read
    Given an appointment that the consumer booked
    When the consumer cancels it
    Then reading it shows it cancelled

  @CANC-055 @uses:retrieve-a-patients-appointments
  @APPT-CANC-065
  Scenario: CANC-055 A cancelled appointment is among the patient's appointments
    Given an appointment that the consumer booked
    When the consumer cancels it
    Then the patient's appointments show it cancelled

  @CANC-056 @uses:amend-an-appointment @uses:read-an-appointment
  @APPT-CANC-066
  Scenario: CANC-056 A cancelled appointment is not set back to booked
    Given an appointment that the consumer booked and cancelled
    When the consumer amends it back to the status booked
    Then the amendment is refused and the appointment stays cancelled

  @CANC-057 @uses:read-an-appointment
  @APPT-CANC-045
  Scenario: CANC-057 A cancelled appointment that is cancelled again stays cancelled
    Given an appointment that the consumer booked and cancelled
    When the consumer cancels it
    Then the appointment stays cancelled

  @CANC-058
  @APPT-CANC-045
  Scenario: CANC-058 A second cancellation frees no slot that somebody else has booked since
    Given an appointment that the consumer cancelled, whose slot another patient has booked since
    When the consumer cancels it
    Then the slot stays with the patient who has it
