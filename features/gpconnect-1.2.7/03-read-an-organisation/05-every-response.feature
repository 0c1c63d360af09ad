@read-an-organisation @closing
Feature: Every response of the run to a reading of an Organization

  Rules of the API that hold for each response. They are judged on all requests of the run to this endpoint, those of
  other scenarios too.

  @ORG-901
  @API-HTTP-075 @API-SEC-027
  Scenario: ORG-901 Every response carries Cache-Control: no-store
    Given a consumer who reads the practice with success
    Then every response carries Cache-Control: no-store

  @ORG-902
  @API-HTTP-036
  Scenario: ORG-902 Every response with a body has a FHIR media type
    Given a consumer who reads the practice with success
    Then every response with a body has a FHIR media type

  @ORG-903
  @API-HTTP-054
  Scenario: ORG-903 Every response with a body says charset=utf-8
    Given a consumer who reads the practice with success
    Then every response with a body says charset=utf-8

  @ORG-904
  @API-FHIR-092 @API-HTTP-085
  Scenario: ORG-904 Every response with a single resource carries its version in an ETag
    Given a consumer who reads the practice with success
    Then every response with a single resource carries its version in an ETag

  @ORG-951
  @API-HTTP-086
  Scenario: ORG-951 Every response with a single resource has a weak ETag, in quotes
    Given a consumer who reads the practice with success
    Then every response with a single resource has a weak ETag, in quotes

  @ORG-905
  @API-RES-002 @FND-GEN-034 @FND-ORGREAD-012
  Scenario: ORG-905 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who reads the practice with success
    Then every response holds only resources that conform to their GP Connect profiles

  @ORG-906
  @API-HTTP-032 @API-RES-011
  Scenario: ORG-906 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who reads the practice with success
    Then every response gives each resource a logical id of at most 64 characters

  @ORG-907
  @API-FHIR-057 @FND-ORGREAD-013
  Scenario: ORG-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who reads the practice with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @ORG-908
  @API-FHIR-058 @FND-ORGREAD-014
  Scenario: ORG-908 Every response gives each resource a meta.versionId
    Given a consumer who reads the practice with success
    Then every response gives each resource a meta.versionId

  @ORG-909
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: ORG-909 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who reads the practice with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @ORG-910
  @API-ERR-002 @FND-ORGREAD-007
  Scenario: ORG-910 Every response that is an error carries an OperationOutcome
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response that is an error carries an OperationOutcome

  @ORG-911
  @API-ERR-008 @FND-ORGREAD-007
  Scenario: ORG-911 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @ORG-912
  @API-ERR-003 @API-ERR-004
  Scenario: ORG-912 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has severity error in each issue

  @ORG-913
  @API-ERR-005 @FND-ORGREAD-009
  Scenario: ORG-913 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @ORG-914
  @API-ERR-006 @FND-ORGREAD-009
  Scenario: ORG-914 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @ORG-915
  @API-ERR-009
  Scenario: ORG-915 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who reads the practice with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome takes the Spine error code from its code system
