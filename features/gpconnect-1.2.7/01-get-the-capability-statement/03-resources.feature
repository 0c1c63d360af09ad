@get-the-capability-statement
Feature: The resources in the capability statement

  Consumers learn here which resources are offered, and how they are read and searched for.

  @META-041
  @FND-CAP-015
  Scenario: META-041 Patient is described as published
    When a consumer reads the capability statement
    Then the capability statement describes Patient as published

  @META-042
  @FND-CAP-015
  Scenario: META-042 Organization is described as published
    When a consumer reads the capability statement
    Then the capability statement describes Organization as published

  @META-043
  @FND-CAP-015
  Scenario: META-043 Practitioner is described as published
    When a consumer reads the capability statement
    Then the capability statement describes Practitioner as published

  @META-044
  @FND-CAP-016
  Scenario: META-044 Location is described as published
    When a consumer reads the capability statement
    Then the capability statement describes Location as published

  @META-045
  @FND-CAP-017
  Scenario: META-045 Appointment is described as published
    When a consumer reads the capability statement
    Then the capability statement describes Appointment as published

  @META-046
  @FND-CAP-018
  Scenario: META-046 Slot is described as published
    When a consumer reads the capability statement
    Then the capability statement describes Slot as published

  @META-047
  @FND-CAP-017
  Scenario: META-047 An update creates no Appointment
    When a consumer reads the capability statement
    Then the capability statement says that an update creates no Appointment

  @META-101 @uses:read-an-appointment
  @APPT-GEN-062
  Scenario: META-101 The reading of appointments is listed
    When a consumer reads the capability statement
    Then the capability statement lists read of Appointment

  @META-102 @uses:book-an-appointment
  @APPT-GEN-062
  Scenario: META-102 The booking of appointments is listed
    When a consumer reads the capability statement
    Then the capability statement lists create of Appointment

  @META-103 @uses:amend-an-appointment
  @APPT-GEN-062
  Scenario: META-103 The amendment of appointments is listed
    When a consumer reads the capability statement
    Then the capability statement lists update of Appointment

  @META-104 @uses:cancel-an-appointment
  @APPT-GEN-062
  Scenario: META-104 The cancellation of appointments is listed
    When a consumer reads the capability statement
    Then the capability statement lists update of Appointment

  @META-105 @uses:retrieve-a-patients-appointments
  @APPT-GEN-062
  Scenario: META-105 The retrieval of appointments is listed
    When a consumer reads the capability statement
    Then the capability statement lists search-type of Appointment

  @META-106 @uses:search-for-free-slots
  @APPT-GEN-062
  Scenario: META-106 The search for slots is listed
    When a consumer reads the capability statement
    Then the capability statement lists search-type of Slot

  @META-107 @uses:search-for-free-slots
  @APPT-GEN-062
  Scenario: META-107 The statement is of the version of this specification
    When a consumer reads the capability statement
    Then the capability statement is of the version 1.2.7

  @META-108 @uses:register-a-patient
  @API-FHIR-032
  Scenario: META-108 The registration of patients is listed
    When a consumer reads the capability statement
    Then the capability statement lists the operation that registers patients
