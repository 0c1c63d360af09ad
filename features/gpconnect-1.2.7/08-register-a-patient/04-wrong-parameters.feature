@register-a-patient @registers @uses:find-a-patient
Feature: Registrations whose Parameters are wrong

  Each registration has one fault; without it, it is taken, as the gateway and REG-011 show. A refusal registers nobody, so
  that one person serves them all.

  @REG-041
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-041 A registration that has no parameter is refused
    Given a person who is not registered
    When the consumer sends a registration that has no parameter
    Then the registration is refused
    And the person is still not registered

  @REG-042
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-042 A registration that has its parameter twice is refused
    Given a person who is not registered
    When the consumer sends a registration that has its parameter twice
    Then the registration is refused
    And the person is still not registered

  @REG-043
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-043 A registration that has a second parameter of another name is refused
    Given a person who is not registered
    When the consumer sends a registration that has a second parameter of another name
    Then the registration is refused
    And the person is still not registered

  @REG-044
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-044 A registration that has a parameter of another name is refused
    Given a person who is not registered
    When the consumer sends a registration that has a parameter of another name
    Then the registration is refused
    And the person is still not registered

  @REG-045
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-045 A registration that has a parameter whose name is in the wrong case is refused
    Given a person who is not registered
    When the consumer sends a registration that has a parameter whose name is in the wrong case
    Then the registration is refused
    And the person is still not registered

  @REG-046
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-046 A registration that has a parameter without a resource is refused
    Given a person who is not registered
    When the consumer sends a registration that has a parameter without a resource
    Then the registration is refused
    And the person is still not registered

  @REG-047
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-047 A registration that has a parameter with a text for the resource is refused
    Given a person who is not registered
    When the consumer sends a registration that has a parameter with a text for the resource
    Then the registration is refused
    And the person is still not registered

  @REG-048
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-048 A registration that has a Practitioner for the Patient is refused
    Given a person who is not registered
    When the consumer sends a registration that has a Practitioner for the Patient
    Then the registration is refused
    And the person is still not registered

  @REG-049
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-049 A registration that has a resource type that FHIR does not know for the Patient is refused
    Given a person who is not registered
    When the consumer sends a registration that has a resource type that FHIR does not know for the Patient
    Then the registration is refused
    And the person is still not registered

  @REG-050
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-050 A registration that is the Patient itself is refused
    Given a person who is not registered
    When the consumer sends a registration that is the Patient itself
    Then the registration is refused
    And the person is still not registered

  @REG-051
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-051 A registration that is a Bundle is refused
    Given a person who is not registered
    When the consumer sends a registration that is a Bundle
    Then the registration is refused
    And the person is still not registered

  @REG-052
  @API-ERR-027 @APPT-GEN-032 @FND-REG-010 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-052 A registration that is of a resource type that FHIR does not know is refused
    Given a person who is not registered
    When the consumer sends a registration that is of a resource type that FHIR does not know
    Then the registration is refused
    And the person is still not registered

  @REG-053
  @API-ERR-035 @APPT-GEN-032 @FND-REG-029 @FND-REG-058 @FND-REG-059
  Scenario: REG-053 A registration that has JSON that is cut short is refused
    Given a person who is not registered
    When the consumer sends a registration that has JSON that is cut short
    Then the registration is refused
    And the person is still not registered

  @REG-054
  @API-ERR-035 @APPT-GEN-032 @FND-REG-029 @FND-REG-058 @FND-REG-059
  Scenario: REG-054 A registration that has XML that is cut short is refused
    Given a person who is not registered
    When the consumer sends a registration that has XML that is cut short
    Then the registration is refused
    And the person is still not registered

  @REG-055
  @API-ERR-035 @APPT-GEN-032 @FND-REG-029 @FND-REG-058 @FND-REG-059
  Scenario: REG-055 A registration that has no body is refused
    Given a person who is not registered
    When the consumer sends a registration that has no body
    Then the registration is refused
    And the person is still not registered
