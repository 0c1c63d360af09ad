@find-a-patient @closing
Feature: Every response of the run to a search for patients

  Rules of the API that hold for each response. They are judged on all such searches of the run, those of other scenarios
  too.

  @PATS-901
  @API-HTTP-075 @API-SEC-027
  Scenario: PATS-901 Every response carries Cache-Control: no-store
    Given a consumer who searches for a patient with success
    Then every response carries Cache-Control: no-store

  @PATS-902
  @API-HTTP-036
  Scenario: PATS-902 Every response with a body has a FHIR media type
    Given a consumer who searches for a patient with success
    Then every response with a body has a FHIR media type

  @PATS-903
  @API-HTTP-054
  Scenario: PATS-903 Every response with a body says charset=utf-8
    Given a consumer who searches for a patient with success
    Then every response with a body says charset=utf-8

  @PATS-904
  @API-RES-001 @API-RES-002 @FND-GEN-032 @FND-PATSEARCH-022
  Scenario: PATS-904 Every response holds only resources that conform to their GP Connect profiles
    Given a consumer who searches for a patient with success
    Then every response holds only resources that conform to their GP Connect profiles

  @PATS-950
  @FND-PATSEARCH-017
  Scenario: PATS-950 Every response that is a Bundle is built as its definition has it
    Given a consumer who searches for a patient with success
    Then every response that is a Bundle is built as its definition has it

  @PATS-905
  @API-HTTP-032 @API-RES-011
  Scenario: PATS-905 Every response gives each resource a logical id of at most 64 characters
    Given a consumer who searches for a patient with success
    Then every response gives each resource a logical id of at most 64 characters

  @PATS-906
  @API-FHIR-057 @FND-PATSEARCH-023
  Scenario: PATS-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a consumer who searches for a patient with success
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @PATS-907
  @API-FHIR-058 @FND-PATSEARCH-024
  Scenario: PATS-907 Every response gives each resource a meta.versionId
    Given a consumer who searches for a patient with success
    Then every response gives each resource a meta.versionId

  @PATS-908
  @API-FHIR-055
  Scenario: PATS-908 Every response refers to resources by local relative references only
    Given a consumer who searches for a patient with success
    Then every response refers to resources by local relative references only

  @PATS-909
  @API-RES-031
  Scenario: PATS-909 Every response leaves Bundle.entry.fullUrl out
    Given a consumer who searches for a patient with success
    Then every response leaves Bundle.entry.fullUrl out

  @PATS-910
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: PATS-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given a consumer who searches for a patient with success
    Then every response holds no null, no empty value and no white space around a code, id or date

  @PATS-921
  @API-ERR-002 @FND-PATSEARCH-011
  Scenario: PATS-921 Every response that is an error carries an OperationOutcome
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response that is an error carries an OperationOutcome

  @PATS-922
  @API-ERR-008 @FND-PATSEARCH-011
  Scenario: PATS-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @PATS-923
  @API-ERR-003 @API-ERR-004
  Scenario: PATS-923 Every response with an OperationOutcome has severity error in each issue
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome has severity error in each issue

  @PATS-924
  @API-ERR-005
  Scenario: PATS-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @PATS-925
  @API-ERR-006
  Scenario: PATS-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @PATS-926
  @API-ERR-009
  Scenario: PATS-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @PATS-927
  @API-ERR-030
  Scenario: PATS-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an identifier of a blank value
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
