@register-a-patient @registers @uses:find-a-patient
Feature: A registration on DSTU2

  @REG-751
  @DST2B-ERR-018 @DST2B-REG-020
  Scenario: REG-751 A registration that carries registration details is refused
    Given a person who is not registered
    When the consumer sends a registration that carries registration details
    Then the registration is refused

  @REG-752
  @DST2B-REG-033 @DST2B-REG-038
  Scenario: REG-752 The patient is returned with the details of the registration
    Given a person who may be registered for good
    When the consumer registers the person
    Then the Patient has the details of its registration
    And the Bundle holds the patient and nothing about a search
