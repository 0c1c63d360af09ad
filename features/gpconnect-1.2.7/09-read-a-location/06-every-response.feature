@read-a-location @closing
Feature: Every response of the run to a reading of a Location

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @LOC-901
  @API-HTTP-075 @API-SEC-027
  Scenario: LOC-901 Every response carries Cache-Control: no-store
    Given a consumer who reads a location with success
    Then every response carries Cache-Control: no-store

  @LOC-902
  @API-HTTP-036
  Scenario: LOC-902 Every response with a body has a FHIR media type
    Given a consumer who reads a location with success
    Then every response with a body has a FHIR media type

  @LOC-903
  @API-HTTP-054
  Scenario: LOC-903 Every response with a body says charset=utf-8
    Given a consumer who reads a location with success
    Then every response with a body says charset=utf-8

  @LOC-904
  @API-FHIR-092 @API-HTTP-085
  Scenario: LOC-904 Every response with a single resource carries its version in an ETag
    Given a consumer who reads a location with success
    Then every response with a single resource carries its version in an ETag

  @LOC-951
  @API-HTTP-086
  Scenario: LOC-951 Every response with a single resource has a weak ETag, in quotes
    Given a consumer who reads a location with success
    Then every response with a single resource has a weak ETag, in quotes

  @LOC-905
  @API-RES-002 @FND-GEN-035 @FND-LOCREAD-011
  Scenario: LOC-905 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who reads a location with success
    Then every response holds only resources that conform to their GP Connect profiles

  @LOC-906
  @API-HTTP-032 @API-RES-011
  Scenario: LOC-906 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who reads a location with success
    Then every response gives each resource a logical id of at most 64 characters

  @LOC-907
  @API-FHIR-057 @FND-LOCREAD-012
  Scenario: LOC-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who reads a location with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @LOC-908
  @API-FHIR-058 @FND-LOCREAD-013
  Scenario: LOC-908 Every response gives each resource a meta.versionId
    Given a consumer who reads a location with success
    Then every response gives each resource a meta.versionId

  @LOC-909
  @API-FHIR-055
  Scenario: LOC-909 Every response refers to resources by local relative references only
    Given a consumer who reads a location with success
    Then every response refers to resources by local relative references only

  @LOC-910
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: LOC-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who reads a location with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @LOC-911
  @API-ERR-002 @FND-LOCREAD-006
  Scenario: LOC-911 Every response that is an error carries an OperationOutcome
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response that is an error carries an OperationOutcome

  @LOC-912
  @API-ERR-008 @FND-LOCREAD-006
  Scenario: LOC-912 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @LOC-913
  @API-ERR-003 @API-ERR-004
  Scenario: LOC-913 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has severity error in each issue

  @LOC-914
  @API-ERR-005 @FND-LOCREAD-008
  Scenario: LOC-914 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @LOC-915
  @API-ERR-006 @FND-LOCREAD-008
  Scenario: LOC-915 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @LOC-916
  @API-ERR-009
  Scenario: LOC-916 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who reads a location with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome takes the Spine error code from its code system
