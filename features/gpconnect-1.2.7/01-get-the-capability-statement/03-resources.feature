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
