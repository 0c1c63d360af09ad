@register-a-patient @registers @uses:find-a-patient
Feature: Registrations without what is demanded

  Each registration has one fault; without it, it is taken, as the gateway and REG-011 show. A refusal registers nobody, so
  that one person serves them all.

  @REG-061
  @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-061 A registration that has no identifier is refused
    Given a person who is not registered
    When the consumer sends a registration that has no identifier
    Then the registration is refused
    And the person is still not registered

  @REG-062
  @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-062 A registration that has an identifier without a system is refused
    Given a person who is not registered
    When the consumer sends a registration that has an identifier without a system
    Then the registration is refused
    And the person is still not registered

  @REG-063
  @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-063 A registration that has an identifier without a value is refused
    Given a person who is not registered
    When the consumer sends a registration that has an identifier without a value
    Then the registration is refused
    And the person is still not registered

  @REG-064
  @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-064 A registration that has an identifier of another system only is refused
    Given a person who is not registered
    When the consumer sends a registration that has an identifier of another system only
    Then the registration is refused
    And the person is still not registered

  @REG-065
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-065 A registration that has a second identifier without a system is refused
    Given a person who is not registered
    When the consumer sends a registration that has a second identifier without a system
    Then the registration is refused
    And the person is still not registered

  @REG-066
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-066 A registration that has two NHS numbers is refused
    Given a person who is not registered
    When the consumer sends a registration that has two NHS numbers
    Then the registration is refused
    And the person is still not registered

  @REG-067
  @API-ERR-027 @APPT-GEN-032 @FND-REG-012 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-067 A registration that has no name is refused
    Given a person who is not registered
    When the consumer sends a registration that has no name
    Then the registration is refused
    And the person is still not registered

  @REG-068
  @API-ERR-027 @APPT-GEN-032 @FND-REG-012 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-068 A registration that has no official name is refused
    Given a person who is not registered
    When the consumer sends a registration that has no official name
    Then the registration is refused
    And the person is still not registered

  @REG-069
  @API-ERR-027 @APPT-GEN-032 @FND-REG-012 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-069 A registration that has a name of no use is refused
    Given a person who is not registered
    When the consumer sends a registration that has a name of no use
    Then the registration is refused
    And the person is still not registered

  @REG-070
  @API-ERR-027 @APPT-GEN-032 @FND-REG-013 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-070 A registration that has two official names is refused
    Given a person who is not registered
    When the consumer sends a registration that has two official names
    Then the registration is refused
    And the person is still not registered

  @REG-071
  @API-ERR-027 @APPT-GEN-032 @FND-REG-012 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-071 A registration that has an official name without a family name is refused
    Given a person who is not registered
    When the consumer sends a registration that has an official name without a family name
    Then the registration is refused
    And the person is still not registered

  @REG-072
  @API-ERR-027 @APPT-GEN-032 @FND-REG-012 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-072 A registration that has an official name without a given name is refused
    Given a person who is not registered
    When the consumer sends a registration that has an official name without a given name
    Then the registration is refused
    And the person is still not registered

  @REG-073
  @API-ERR-027 @APPT-GEN-032 @FND-REG-014 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-073 A registration that has no birth date is refused
    Given a person who is not registered
    When the consumer sends a registration that has no birth date
    Then the registration is refused
    And the person is still not registered

  @REG-074
  @API-ERR-027 @APPT-GEN-032 @FND-REG-014 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-074 A registration that has a birth date that is no date is refused
    Given a person who is not registered
    When the consumer sends a registration that has a birth date that is no date
    Then the registration is refused
    And the person is still not registered

  @REG-075
  @API-ERR-027 @APPT-GEN-032 @FND-REG-014 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-075 A registration that has a birth date that does not exist is refused
    Given a person who is not registered
    When the consumer sends a registration that has a birth date that does not exist
    Then the registration is refused
    And the person is still not registered

  @REG-081
  @API-ERR-012 @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-059 @FND-REG-060
  @FND-REG-061
  Scenario: REG-081 A registration that has an NHS number of nine digits is refused
    Given a person who is not registered
    When the consumer sends a registration that has an NHS number of nine digits
    Then the registration is refused
    And the person is still not registered

  @REG-082
  @API-ERR-012 @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-059 @FND-REG-060
  @FND-REG-061
  Scenario: REG-082 A registration that has an NHS number of eleven digits is refused
    Given a person who is not registered
    When the consumer sends a registration that has an NHS number of eleven digits
    Then the registration is refused
    And the person is still not registered

  @REG-083
  @API-ERR-012 @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-059 @FND-REG-060
  @FND-REG-061
  Scenario: REG-083 A registration that has an NHS number with letters in it is refused
    Given a person who is not registered
    When the consumer sends a registration that has an NHS number with letters in it
    Then the registration is refused
    And the person is still not registered

  @REG-084
  @API-ERR-012 @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-059 @FND-REG-060
  @FND-REG-061
  Scenario: REG-084 A registration that has an NHS number with symbols in it is refused
    Given a person who is not registered
    When the consumer sends a registration that has an NHS number with symbols in it
    Then the registration is refused
    And the person is still not registered

  @REG-085
  @API-ERR-012 @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-059 @FND-REG-060
  @FND-REG-061
  Scenario: REG-085 A registration that has a word for an NHS number is refused
    Given a person who is not registered
    When the consumer sends a registration that has a word for an NHS number
    Then the registration is refused
    And the person is still not registered

  @REG-086
  @API-ERR-012 @API-ERR-027 @APPT-GEN-032 @FND-REG-011 @FND-REG-029 @FND-REG-058 @FND-REG-059 @FND-REG-060
  @FND-REG-061
  Scenario: REG-086 A registration that has an NHS number whose check digit is wrong is refused
    Given a person who is not registered
    When the consumer sends a registration that has an NHS number whose check digit is wrong
    Then the registration is refused
    And the person is still not registered
