@register-a-patient @registers @uses:find-a-patient
Feature: People who must not be registered

  PDS and the practice's own index are asked before anybody is registered.

  @REG-161
  @API-ERR-013 @APPT-GEN-032 @FND-GEN-037 @FND-REG-033 @FND-REG-036 @FND-REG-058 @FND-REG-060 @FND-REG-062
  Scenario: REG-161 A registration that is for somebody whom PDS does not confirm is refused
    When the consumer sends a registration that is for somebody whom PDS does not confirm
    Then the registration is refused
    And the error comes with an OperationOutcome

  @REG-162
  @API-ERR-013 @APPT-GEN-032 @FND-REG-029 @FND-REG-033 @FND-REG-036 @FND-REG-058 @FND-REG-060 @FND-REG-062
  Scenario: REG-162 A registration that is for somebody whom PDS has under another name and birth date is refused
    When the consumer sends a registration that is for somebody whom PDS has under another name and birth date
    Then the registration is refused
    And the person is still not registered

  @REG-163
  @API-ERR-013 @APPT-GEN-032 @FND-REG-029 @FND-REG-033 @FND-REG-036 @FND-REG-058 @FND-REG-060 @FND-REG-062
  Scenario: REG-163 A registration that is for somebody with one part of the birth date right is refused
    When the consumer sends a registration that is for somebody with one part of the birth date right
    Then the registration is refused
    And the person is still not registered

  @REG-164
  @API-ERR-013 @APPT-GEN-032 @FND-REG-042 @FND-REG-043 @FND-REG-058 @FND-REG-060 @FND-REG-062
  Scenario: REG-164 A registration that is for a patient whose NHS number PDS has for somebody else is refused
    When the consumer sends a registration that is for a patient whose NHS number PDS has for somebody else
    Then the registration is refused

  @REG-165
  @API-ERR-013 @APPT-GEN-032 @FND-REG-039 @FND-REG-058 @FND-REG-060 @FND-REG-063
  Scenario: REG-165 A registration that is for somebody who has died is refused
    When the consumer sends a registration that is for somebody who has died
    Then the registration is refused

  @REG-166
  @API-ERR-013 @APPT-GEN-032 @FND-GEN-031 @FND-REG-040 @FND-REG-058 @FND-REG-060 @FND-REG-064
  Scenario: REG-166 A registration that is for somebody who is flagged as sensitive is refused
    When the consumer sends a registration that is for somebody who is flagged as sensitive
    Then the registration is refused

  @REG-167
  @API-ERR-012 @APPT-GEN-032 @FND-REG-040 @FND-REG-058 @FND-REG-060 @FND-REG-065
  Scenario: REG-167 A registration that is for somebody whose PDS record is invalid is refused
    When the consumer sends a registration that is for somebody whose PDS record is invalid
    Then the registration is refused

  @REG-168
  @API-ERR-012 @APPT-GEN-032 @FND-REG-040 @FND-REG-058 @FND-REG-060 @FND-REG-065
  Scenario: REG-168 A registration that is for somebody whose PDS record is superseded is refused
    When the consumer sends a registration that is for somebody whose PDS record is superseded
    Then the registration is refused

  @REG-169
  @API-ERR-025 @API-ERR-026 @APPT-GEN-032 @FND-REG-041 @FND-REG-044 @FND-REG-058 @FND-REG-060 @FND-REG-067
  Scenario: REG-169 A registration that is for a regular patient is refused
    When the consumer sends a registration that is for a regular patient
    Then the registration is refused

  @REG-170
  @API-ERR-025 @API-ERR-026 @APPT-GEN-032 @FND-REG-041 @FND-REG-044 @FND-REG-058 @FND-REG-060 @FND-REG-067
  Scenario: REG-170 A registration that is for somebody who was registered before is refused
    When the consumer sends a registration that is for somebody who was registered before
    Then the registration is refused

  @REG-171
  @API-ERR-013 @APPT-GEN-032 @FND-REG-029 @FND-REG-033 @FND-REG-035 @FND-REG-036 @FND-REG-058 @FND-REG-060
  @FND-REG-062
  Scenario: REG-171 Two parts of the birth date and two letters of the family name are not enough
    When the consumer sends a registration that is for somebody with two parts of the birth date right and another third letter
    Then the registration is refused
    And the person is still not registered

  @REG-172
  @API-ERR-013 @APPT-GEN-032 @FND-REG-029 @FND-REG-033 @FND-REG-035 @FND-REG-036 @FND-REG-058 @FND-REG-060
  @FND-REG-062
  Scenario: REG-172 Two parts of the birth date and three letters of the family name are not enough without the initial
    When the consumer sends a registration that is for somebody with two parts of the birth date right and another initial
    Then the registration is refused
    And the person is still not registered

  @REG-173
  @FND-REG-035
  Scenario: REG-173 Three letters of the family name and the initial are enough beside two parts of the birth date
    When somebody is registered again by the beginnings of the names
    Then the registration is not refused for the demographics
