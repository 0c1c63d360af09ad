@read-a-patient @closing
Feature: Every response of the run to a reading of a patient

  Rules of the API that hold for each response. They are judged on all such readings of the run, those of other scenarios
  too.

  @PAT-901
  @API-HTTP-075 @API-SEC-027
  Scenario: PAT-901 Every response carries Cache-Control: no-store
    Given a consumer who reads a patient with success
    Then every response carries Cache-Control: no-store

  @PAT-902
  @API-HTTP-036
  Scenario: PAT-902 Every response with a body has a FHIR media type
    Given a consumer who reads a patient with success
    Then every response with a body has a FHIR media type

  @PAT-903
  @API-HTTP-054
  Scenario: PAT-903 Every response with a body says charset=utf-8
    Given a consumer who reads a patient with success
    Then every response with a body says charset=utf-8

  @PAT-904
  @API-FHIR-092 @API-HTTP-085
  Scenario: PAT-904 Every response with a single resource carries its version in an ETag
    Given a consumer who reads a patient with success
    Then every response with a single resource carries its version in an ETag

  @PAT-951
  @API-HTTP-086
  Scenario: PAT-951 Every response with a single resource has a weak ETag, in quotes
    Given a consumer who reads a patient with success
    Then every response with a single resource has a weak ETag, in quotes

  @PAT-905
  @API-RES-002 @FND-GEN-032 @FND-PATREAD-013
  Scenario: PAT-905 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who reads a patient with success
    Then every response holds only resources that conform to their GP Connect profiles

  @PAT-906
  @API-HTTP-032 @API-RES-011
  Scenario: PAT-906 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who reads a patient with success
    Then every response gives each resource a logical id of at most 64 characters

  @PAT-907
  @API-FHIR-057 @FND-PATREAD-014
  Scenario: PAT-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who reads a patient with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @PAT-908
  @API-FHIR-058 @FND-PATREAD-015
  Scenario: PAT-908 Every response gives each resource a meta.versionId
    Given a consumer who reads a patient with success
    Then every response gives each resource a meta.versionId

  @PAT-909
  @API-FHIR-055
  Scenario: PAT-909 Every response refers to resources by local relative references only
    Given a consumer who reads a patient with success
    Then every response refers to resources by local relative references only

  @PAT-910
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: PAT-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who reads a patient with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @PAT-921
  @API-ERR-002 @FND-PATREAD-008
  Scenario: PAT-921 Every response that is an error carries an OperationOutcome
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response that is an error carries an OperationOutcome

  @PAT-922
  @API-ERR-008 @FND-PATREAD-008
  Scenario: PAT-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @PAT-923
  @API-ERR-003 @API-ERR-004
  Scenario: PAT-923 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has severity error in each issue

  @PAT-924
  @API-ERR-005 @FND-PATREAD-010
  Scenario: PAT-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @PAT-925
  @API-ERR-006 @FND-PATREAD-010
  Scenario: PAT-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @PAT-926
  @API-ERR-009
  Scenario: PAT-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who reads a patient with success
    When the consumer repeats it with an id of letters that nothing has
    Then every response with an OperationOutcome takes the Spine error code from its code system
