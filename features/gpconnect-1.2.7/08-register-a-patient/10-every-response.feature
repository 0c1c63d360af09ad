@register-a-patient @closing @uses:find-a-patient
Feature: Every response of the run to a registration

  Rules of the API that hold for each response. They are judged on all registrations of the run, those of other scenarios
  too.

  @REG-901
  @API-HTTP-075 @API-SEC-027 @FND-REG-068
  Scenario: REG-901 Every response carries Cache-Control: no-store
    Given that a registration was answered in this run
    Then every response carries Cache-Control: no-store

  @REG-902
  @API-HTTP-036 @FND-REG-068
  Scenario: REG-902 Every response with a body has a FHIR media type
    Given that a registration was answered in this run
    Then every response with a body has a FHIR media type

  @REG-903
  @API-HTTP-054 @FND-REG-068
  Scenario: REG-903 Every response with a body says charset=utf-8
    Given that a registration was answered in this run
    Then every response with a body says charset=utf-8

  @REG-904
  @API-RES-002 @FND-GEN-036 @FND-REG-071
  Scenario: REG-904 Every response holds only resources that conform to their GP Connect profiles
    Given that a registration was answered in this run
    Then every response holds only resources that conform to their GP Connect profiles

  @REG-950
  @FND-REG-071
  Scenario: REG-950 Every response that is a Bundle is built as its definition has it
    Given that a registration was answered in this run
    Then every response that is a Bundle is built as its definition has it

  @REG-905
  @API-HTTP-032 @API-RES-011
  Scenario: REG-905 Every response gives each resource a logical id of at most 64 characters
    Given that a registration was answered in this run
    Then every response gives each resource a logical id of at most 64 characters

  @REG-906
  @API-FHIR-057 @FND-REG-070 @FND-REG-073
  Scenario: REG-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that a registration was answered in this run
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @REG-907
  @API-FHIR-058 @FND-REG-074
  Scenario: REG-907 Every response gives each resource a meta.versionId
    Given that a registration was answered in this run
    Then every response gives each resource a meta.versionId

  @REG-908
  @API-FHIR-055
  Scenario: REG-908 Every response refers to resources by local relative references only
    Given that a registration was answered in this run
    Then every response refers to resources by local relative references only

  @REG-909
  @API-RES-031
  Scenario: REG-909 Every response leaves Bundle.entry.fullUrl out
    Given that a registration was answered in this run
    Then every response leaves Bundle.entry.fullUrl out

  @REG-910
  @API-FHIR-051 @API-FHIR-052 @API-RES-005
  Scenario: REG-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that a registration was answered in this run
    Then every response holds no null, no empty value and no white space around a code, id or date

  @REG-921
  @API-ERR-002 @FND-REG-058
  Scenario: REG-921 Every response that is an error carries an OperationOutcome
    Given that a registration was refused in this run
    Then every response that is an error carries an OperationOutcome

  @REG-922
  @API-ERR-008 @FND-REG-058
  Scenario: REG-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given that a registration was refused in this run
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @REG-923
  @API-ERR-003 @API-ERR-004
  Scenario: REG-923 Every response with an OperationOutcome has severity error in each issue
    Given that a registration was refused in this run
    Then every response with an OperationOutcome has severity error in each issue

  @REG-924
  @API-ERR-005
  Scenario: REG-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that a registration was refused in this run
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @REG-925
  @API-ERR-006
  Scenario: REG-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that a registration was refused in this run
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @REG-926
  @API-ERR-009
  Scenario: REG-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that a registration was refused in this run
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @REG-927
  @API-ERR-030 @FND-REG-060
  Scenario: REG-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given that a registration was refused in this run
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
