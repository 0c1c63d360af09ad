@register-a-patient @registers @uses:find-a-patient
Feature: Registrations with a forbidden address, telecom or language

  Each registration has one fault; without it, it is taken, as the gateway and REG-011 show. A refusal registers nobody, so
  that one person serves them all.

  @REG-101
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-101 A registration that has an address of use work is refused
    Given a person who is not registered
    When the consumer sends a registration that has an address of use work
    Then the registration is refused
    And the person is still not registered

  @REG-102
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-102 A registration that has an address of use old is refused
    Given a person who is not registered
    When the consumer sends a registration that has an address of use old
    Then the registration is refused
    And the person is still not registered

  @REG-103
  @API-ERR-027 @APPT-GEN-032 @FND-REG-017 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-103 A registration that has two addresses of use home is refused
    Given a person who is not registered
    When the consumer sends a registration that has two addresses of use home
    Then the registration is refused
    And the person is still not registered

  @REG-104
  @API-ERR-027 @APPT-GEN-032 @FND-REG-025 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-104 A registration that has two addresses of use temp is refused
    Given a person who is not registered
    When the consumer sends a registration that has two addresses of use temp
    Then the registration is refused
    And the person is still not registered

  @REG-105
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-105 A registration that has addresses of the uses home and work is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses home and work
    Then the registration is refused
    And the person is still not registered

  @REG-106
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-106 A registration that has addresses of the uses home and old is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses home and old
    Then the registration is refused
    And the person is still not registered

  @REG-107
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-107 A registration that has addresses of the uses temp and work is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses temp and work
    Then the registration is refused
    And the person is still not registered

  @REG-108
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-108 A registration that has addresses of the uses temp and old is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses temp and old
    Then the registration is refused
    And the person is still not registered

  @REG-109
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-109 A registration that has addresses of the uses work and work is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses work and work
    Then the registration is refused
    And the person is still not registered

  @REG-110
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-110 A registration that has addresses of the uses work and old is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses work and old
    Then the registration is refused
    And the person is still not registered

  @REG-111
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-111 A registration that has addresses of the uses old and old is refused
    Given a person who is not registered
    When the consumer sends a registration that has addresses of the uses old and old
    Then the registration is refused
    And the person is still not registered

  @REG-121
  @API-ERR-027 @APPT-GEN-032 @FND-REG-019 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-121 A registration that has two home telephones is refused
    Given a person who is not registered
    When the consumer sends a registration that has two home telephones
    Then the registration is refused
    And the person is still not registered

  @REG-122
  @API-ERR-027 @APPT-GEN-032 @FND-REG-019 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-122 A registration that has two work telephones is refused
    Given a person who is not registered
    When the consumer sends a registration that has two work telephones
    Then the registration is refused
    And the person is still not registered

  @REG-123
  @API-ERR-027 @APPT-GEN-032 @FND-REG-019 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-123 A registration that has two mobile telephones is refused
    Given a person who is not registered
    When the consumer sends a registration that has two mobile telephones
    Then the registration is refused
    And the person is still not registered

  @REG-124
  @API-ERR-027 @APPT-GEN-032 @FND-REG-027 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-124 A registration that has two temporary telephones is refused
    Given a person who is not registered
    When the consumer sends a registration that has two temporary telephones
    Then the registration is refused
    And the person is still not registered

  @REG-125
  @API-ERR-027 @APPT-GEN-032 @FND-REG-021 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-125 A registration that has two email addresses is refused
    Given a person who is not registered
    When the consumer sends a registration that has two email addresses
    Then the registration is refused
    And the person is still not registered

  @REG-126
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-126 A registration that has a telephone without a number is refused
    Given a person who is not registered
    When the consumer sends a registration that has a telephone without a number
    Then the registration is refused
    And the person is still not registered

  @REG-127
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060
  Scenario: REG-127 A registration that has a fax number is refused
    Given a person who is not registered
    When the consumer sends a registration that has a fax number
    Then the registration is refused
    And the person is still not registered

  @REG-128
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060
  Scenario: REG-128 A registration that has a pager number is refused
    Given a person who is not registered
    When the consumer sends a registration that has a pager number
    Then the registration is refused
    And the person is still not registered

  @REG-129
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060
  Scenario: REG-129 A registration that has an old telephone is refused
    Given a person who is not registered
    When the consumer sends a registration that has an old telephone
    Then the registration is refused
    And the person is still not registered

  @REG-130
  @API-ERR-027 @APPT-GEN-032 @FND-REG-028 @FND-REG-029 @FND-REG-058 @FND-REG-060 @FND-REG-061
  Scenario: REG-130 A registration that has two languages is refused
    Given a person who is not registered
    When the consumer sends a registration that has two languages
    Then the registration is refused
    And the person is still not registered
