@register-a-patient @registers @uses:find-a-patient
Feature: Registrations with an element that may not be sent

  Each registration has one fault; without it, it is taken, as the gateway and REG-011 show. A refusal registers nobody, so
  that one person serves them all.

  @REG-141
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-141 A registration that says that the patient is active is refused
    Given a person who is not registered
    When the consumer sends a registration that says that the patient is active
    Then the registration is refused
    And the person is still not registered

  @REG-142
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-142 A registration that gives a marital status is refused
    Given a person who is not registered
    When the consumer sends a registration that gives a marital status
    Then the registration is refused
    And the person is still not registered

  @REG-143
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-143 A registration that says that it was a single birth is refused
    Given a person who is not registered
    When the consumer sends a registration that says that it was a single birth
    Then the registration is refused
    And the person is still not registered

  @REG-144
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-144 A registration that says that the patient is alive is refused
    Given a person who is not registered
    When the consumer sends a registration that says that the patient is alive
    Then the registration is refused
    And the person is still not registered

  @REG-145
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-145 A registration that gives a contact is refused
    Given a person who is not registered
    When the consumer sends a registration that gives a contact
    Then the registration is refused
    And the person is still not registered

  @REG-146
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-146 A registration that names a usual practitioner is refused
    Given a person who is not registered
    When the consumer sends a registration that names a usual practitioner
    Then the registration is refused
    And the person is still not registered

  @REG-147
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-147 A registration that names a managing organisation is refused
    Given a person who is not registered
    When the consumer sends a registration that names a managing organisation
    Then the registration is refused
    And the person is still not registered

  @REG-148
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-148 A registration that links to another patient is refused
    Given a person who is not registered
    When the consumer sends a registration that links to another patient
    Then the registration is refused
    And the person is still not registered

  @REG-149
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-149 A registration that gives a photo is refused
    Given a person who is not registered
    When the consumer sends a registration that gives a photo
    Then the registration is refused
    And the person is still not registered

  @REG-150
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-150 A registration that describes an animal is refused
    Given a person who is not registered
    When the consumer sends a registration that describes an animal
    Then the registration is refused
    And the person is still not registered

  @REG-151
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-151 A registration that gives a language as FHIR does is refused
    Given a person who is not registered
    When the consumer sends a registration that gives a language as FHIR does
    Then the registration is refused
    And the person is still not registered

  @REG-152
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-152 A registration that gives an ethnic category is refused
    Given a person who is not registered
    When the consumer sends a registration that gives an ethnic category
    Then the registration is refused
    And the person is still not registered

  @REG-153
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-153 A registration that gives a place of birth is refused
    Given a person who is not registered
    When the consumer sends a registration that gives a place of birth
    Then the registration is refused
    And the person is still not registered

  @REG-154
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060
  Scenario: REG-154 A registration that has an element that FHIR does not know is refused
    Given a person who is not registered
    When the consumer sends a registration that has an element that FHIR does not know
    Then the registration is refused
    And the person is still not registered
