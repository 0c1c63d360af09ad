@register-a-patient @registers @uses:find-a-patient
Feature: A registration that is taken

  Registering changes the practice for good and people to register are scarce, so that few are registered and much is looked
  at in each. The first of them has been refused before, for a fault: no more than its correction is needed.

  @REG-011 @uses:read-a-patient
  @API-RES-012 @API-RES-013 @API-RES-014 @API-RES-016 @API-RES-017 @API-RES-019 @API-RES-020 @API-RES-021
  @FND-GEN-016 @FND-GEN-017 @FND-REG-001 @FND-REG-010 @FND-REG-016 @FND-REG-018 @FND-REG-020 @FND-REG-022
  @FND-REG-024 @FND-REG-026 @FND-REG-048 @FND-REG-050 @FND-REG-051 @FND-REG-053 @FND-REG-057 @FND-REG-071
  @FND-REG-072 @FND-REG-075 @FND-REG-076 @FND-REG-077 @FND-REG-078 @FND-REG-079 @FND-REG-080 @FND-REG-082
  @FND-REG-083 @FND-REG-084 @FND-REG-085 @FND-REG-086 @FND-REG-087 @FND-REG-088 @FND-REG-089 @FND-REG-090
  @FND-REG-091 @FND-REG-092 @FND-REG-093 @FND-REG-094 @FND-REG-095 @FND-REG-096
  Scenario: REG-011 A person is registered with every permitted element
    Given a person who may be registered for good
    And that a registration of the person was refused for a fault
    When the consumer registers the person with every permitted element
    Then the registration with every permitted element is taken
    And the Bundle asserts its profile
    And the Patient is the person who was sent
    And the Patient has what is now held
    And the record is made of what was sent
    And the addresses keep all their parts
    And the registration and all that is temporary have their periods
    And each Patient has one NHS number, valid and under its own system
    And the verification status of each NHS number takes its code from its code system
    And each Patient has a name
    And each Patient has a birth date
    And each Patient has a gender
    And each Patient refers to a managing organisation
    And each Patient refers to the Location of a preferred branch surgery
    And each Patient has a registration type of the value set
    And each registration type takes its code from its code system
    And each registration type Other says in its text what it is called locally
    And the Patient is registered temporarily, and not as a regular patient
    And each address of a Patient says what it is used for
    And no address of a Patient is given as one text
    And each telecom of a Patient has its system, value and use
    And no Patient holds the ethnic category
    And no Patient holds the religious affiliation
    And no Patient holds the cadaveric donor flag
    And no Patient holds the residential status
    And no Patient holds the treatment category
    And no Patient holds the place of birth
    And no Patient holds the marital status
    And no Patient holds the multiple birth flag
    And the person can be found and read

  @REG-012
  @FND-REG-010 @FND-REG-015 @FND-REG-023 @FND-REG-052 @FND-REG-057 @FND-REG-072 @FND-REG-078
  Scenario: REG-012 A person is registered with the least that is demanded
    Given a person who may be registered for good
    When the consumer registers the person with the least that is demanded
    Then the registration with the least that is demanded is taken
    And the Patient is the person who was sent
    And PDS supplies what was left out

  @REG-013
  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040 @FND-REG-057 @FND-REG-072
  Scenario: REG-013 A person is registered in XML
    Given a person who may be registered for good
    When the consumer registers the person in XML
    Then the registration in XML is taken
    And the Patient is the person who was sent
    And the response is in XML, as the Accept header asks

  @REG-014
  @FND-REG-033 @FND-REG-035
  Scenario: REG-014 Two parts of the birth date and the names confirm a person
    Given a person who may be registered for good
    When the consumer registers the person with another day of birth
    Then the registration confirmed by two parts of the birth date and the names is taken

  @REG-015
  @FND-REG-034
  Scenario: REG-015 A birth date that agrees confirms a person of another family name
    Given a person who may be registered for good
    When the consumer registers the person with another family name
    Then the registration is taken because the birth date agrees, or refused

  @REG-016 @uses:read-a-patient
  @API-RES-021 @API-RES-025 @API-RES-028 @API-RES-030 @FND-GEN-016 @FND-REG-001 @FND-REG-041 @FND-REG-045
  @FND-REG-048 @FND-REG-050 @FND-REG-057 @FND-REG-072 @FND-REG-081
  Scenario: REG-016 Somebody who left the practice is registered again, temporarily
    Given a person who left the practice
    When the consumer registers the person
    Then the registration of somebody who left the practice is taken
    And the Patient is the person who was sent
    And the Patient is registered temporarily, and not as a regular patient
    And each contact of a Patient says as text how they are related
    And no contact of a Patient has its relationship coded
    And each address and telecom of a contact is as complete as those of the Patient
    And the person can be found and read

  @REG-017 @uses:find-a-patient @uses:read-a-patient
  @FND-GEN-016
  Scenario: REG-017 Somebody who was registered is found and read as they were sent
    When a consumer finds and reads somebody who was registered
    Then both show the person who was registered
