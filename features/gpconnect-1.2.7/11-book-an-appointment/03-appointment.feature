@book-an-appointment @books
Feature: The appointment that a booking creates

  @BOOK-021
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-125 @APPT-BOOK-128
  @APPT-BOOK-129 @APPT-BOOK-149
  Scenario: BOOK-021 The appointment asserts its profile and names its version
    When a consumer books a free slot
    Then the booking is taken
    And the appointment asserts its profile and names its version

  @BOOK-022
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-141 @APPT-BOOK-143
  @APPT-GEN-027
  Scenario: BOOK-022 The appointment has the time, slot and participants that were sent
    When a consumer books a free slot
    Then the booking is taken
    And the appointment is what was booked

  @BOOK-023
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-130 @APPT-BOOK-131
  @APPT-BOOK-132 @APPT-BOOK-133 @APPT-BOOK-136 @APPT-BOOK-137
  Scenario: BOOK-023 The appointment is described as its slot and schedule are
    When a consumer books a free slot
    Then the booking is taken
    And the appointment is described as its slot and schedule are

  @BOOK-024
  @API-FHIR-097 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-120 @APPT-BOOK-134 @APPT-BOOK-135
  @APPT-BOOK-142
  Scenario: BOOK-024 The appointment holds nothing that the specification prohibits
    When a consumer books a free slot
    Then the booking is taken
    And the appointment holds nothing that is prohibited

  @BOOK-025
  @API-FHIR-097 @API-RES-008 @API-RES-010 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-079
  @APPT-BOOK-080 @APPT-BOOK-082 @APPT-BOOK-120 @APPT-BOOK-138 @APPT-BOOK-139 @APPT-BOOK-140
  Scenario: BOOK-025 The appointment keeps the organisation that booked
    When a consumer books a free slot
    Then the booking is taken
    And the appointment keeps the booking organisation

  @BOOK-026
  @API-FHIR-097 @API-RES-008 @API-RES-010 @APPT-BOOK-001 @APPT-BOOK-023 @APPT-BOOK-025 @APPT-BOOK-079
  @APPT-BOOK-080 @APPT-BOOK-082 @APPT-BOOK-120 @APPT-BOOK-138 @APPT-BOOK-139 @APPT-BOOK-140
  Scenario: BOOK-026 The appointment keeps every detail of the organisation that booked
    Given a patient and a free slot
    And the booking names a booking organisation with type, address and a second telecom
    When the consumer books
    Then the booking is taken
    And the appointment keeps the booking organisation
