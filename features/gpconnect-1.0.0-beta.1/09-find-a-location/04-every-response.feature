@find-a-location @closing
Feature: Every response of the run to a search for a Location

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @LOCS-901
  @DST2A-HTTP-031
  Scenario: LOCS-901 Every response carries Cache-Control: no-store
    Given a consumer who searches for a location with success
    Then every response carries Cache-Control: no-store

  @LOCS-902
  @DST2A-HTTP-012
  Scenario: LOCS-902 Every response with a body has a FHIR media type
    Given a consumer who searches for a location with success
    Then every response with a body has a FHIR media type

  @LOCS-903
  @DST2A-HTTP-024
  Scenario: LOCS-903 Every response with a body says charset=utf-8
    Given a consumer who searches for a location with success
    Then every response with a body says charset=utf-8

  @LOCS-904
  @DST2A-FHIR-003 @DST2A-FHIR-006 @DST2A-FHIR-010 @DST2A-LOCS-014 @DST2A-RES-008 @DST2A-RES-014 @DST2A-RES-015
  @DST2A-RES-016
  Scenario: LOCS-904 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who searches for a location with success
    Then every response holds only resources that conform to their GP Connect profiles

  @LOCS-950
  @DST2A-LOCS-013
  Scenario: LOCS-950 Every response that is a Bundle is built as its definition has it
    Given a consumer who searches for a location with success
    Then every response that is a Bundle is built as its definition has it

  @LOCS-905
  @DST2A-FHIR-092
  Scenario: LOCS-905 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who searches for a location with success
    Then every response gives each resource a logical id of at most 64 characters

  @LOCS-906
  @DST2A-FHIR-049 @DST2A-LOCS-015
  Scenario: LOCS-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who searches for a location with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @LOCS-907
  @DST2A-FHIR-050 @DST2A-LOCS-016
  Scenario: LOCS-907 Every response gives each resource a meta.versionId
    Given a consumer who searches for a location with success
    Then every response gives each resource a meta.versionId

  @LOCS-909
  @DST2A-FHIR-041 @DST2A-FHIR-042
  Scenario: LOCS-909 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who searches for a location with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @LOCS-910
  @DST2A-ERR-001 @DST2A-ERR-002 @DST2A-LOCS-005
  Scenario: LOCS-910 Every response that is an error carries an OperationOutcome
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of an unknown system
    Then every response that is an error carries an OperationOutcome

  @LOCS-911
  @DST2A-ERR-023 @DST2A-LOCS-005
  Scenario: LOCS-911 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of an unknown system
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @LOCS-912
  @DST2A-ERR-024
  Scenario: LOCS-912 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of an unknown system
    Then every response with an OperationOutcome has severity error in each issue

  @LOCS-914
  @DST2A-ERR-025
  Scenario: LOCS-914 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of an unknown system
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @LOCS-915
  @DST2A-ERR-026
  Scenario: LOCS-915 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of an unknown system
    Then every response with an OperationOutcome takes the Spine error code from its code system
