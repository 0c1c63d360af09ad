@read-a-practitioner @closing
Feature: Every response of the run to a reading of a Practitioner

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @PRAC-901
  @API-HTTP-075 @API-SEC-027
  Scenario: PRAC-901 Every response carries Cache-Control: no-store
    Given a consumer who reads a practitioner with success
    Then every response carries Cache-Control: no-store

  @PRAC-902
  @API-HTTP-036
  Scenario: PRAC-902 Every response with a body has a FHIR media type
    Given a consumer who reads a practitioner with success
    Then every response with a body has a FHIR media type

  @PRAC-903
  @API-HTTP-054
  Scenario: PRAC-903 Every response with a body says charset=utf-8
    Given a consumer who reads a practitioner with success
    Then every response with a body says charset=utf-8

  @PRAC-904
  @API-FHIR-092 @API-HTTP-085
  Scenario: PRAC-904 Every response with a single resource carries its version in an ETag
    Given a consumer who reads a practitioner with success
    Then every response with a single resource carries its version in an ETag

  @PRAC-951
  @API-HTTP-086
  Scenario: PRAC-951 Every response with a single resource has a weak ETag, in quotes
    Given a consumer who reads a practitioner with success
    Then every response with a single resource has a weak ETag, in quotes

  @PRAC-905
  @API-RES-002 @FND-GEN-033 @FND-PRACREAD-010
  Scenario: PRAC-905 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who reads a practitioner with success
    Then every response holds only resources that conform to their GP Connect profiles

  @PRAC-906
  @API-HTTP-032 @API-RES-011
  Scenario: PRAC-906 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who reads a practitioner with success
    Then every response gives each resource a logical id of at most 64 characters

  @PRAC-907
  @API-FHIR-057 @FND-PRACREAD-011
  Scenario: PRAC-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who reads a practitioner with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @PRAC-908
  @API-FHIR-058 @FND-PRACREAD-012
  Scenario: PRAC-908 Every response gives each resource a meta.versionId
    Given a consumer who reads a practitioner with success
    Then every response gives each resource a meta.versionId

  @PRAC-909
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: PRAC-909 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who reads a practitioner with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @PRAC-910
  @API-ERR-002 @FND-PRACREAD-005
  Scenario: PRAC-910 Every response that is an error carries an OperationOutcome
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response that is an error carries an OperationOutcome

  @PRAC-911
  @API-ERR-008 @FND-PRACREAD-005
  Scenario: PRAC-911 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @PRAC-912
  @API-ERR-003 @API-ERR-004
  Scenario: PRAC-912 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has severity error in each issue

  @PRAC-913
  @API-ERR-005 @FND-PRACREAD-007
  Scenario: PRAC-913 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @PRAC-914
  @API-ERR-006 @FND-PRACREAD-007
  Scenario: PRAC-914 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @PRAC-915
  @API-ERR-009
  Scenario: PRAC-915 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who reads a practitioner with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome takes the Spine error code from its code system
