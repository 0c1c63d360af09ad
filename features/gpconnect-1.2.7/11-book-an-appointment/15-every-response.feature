@book-an-appointment @closing
Feature: Every response of the run to a booking

  Rules of the API that hold for each response. They are judged on all bookings of the run, those of other scenarios too.

  @BOOK-901
  Scenario: BOOK-901 Every response carries Cache-Control: no-store
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" carries Cache-Control: no-store

  @BOOK-902
  Scenario: BOOK-902 Every response with a body has a FHIR media type
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" with a body has a FHIR media type

  @BOOK-903
  Scenario: BOOK-903 Every response with a body says charset=utf-8
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" with a body says charset=utf-8

  @BOOK-904
  Scenario: BOOK-904 Every response with a single resource carries its version as a weak ETag
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" with a single resource carries its version as a weak ETag

  @BOOK-905
  Scenario: BOOK-905 Every response holds only resources that conform to their GP Connect profiles
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" holds only resources that conform to their GP Connect profiles

  @BOOK-906
  Scenario: BOOK-906 Every response gives each resource a logical id of at most 64 characters
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" gives each resource a logical id of at most 64 characters

  @BOOK-907
  Scenario: BOOK-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" asserts the GP Connect profile of each resource in meta.profile

  @BOOK-908
  Scenario: BOOK-908 Every response gives each resource a meta.versionId
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" gives each resource a meta.versionId

  @BOOK-909
  Scenario: BOOK-909 Every response refers to resources by local relative references only
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" refers to resources by local relative references only

  @BOOK-910
  Scenario: BOOK-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that a booking was answered in this run
    Then every response to "book-an-appointment" holds no null, no empty value and no white space around a code, id or date

  @BOOK-921
  Scenario: BOOK-921 Every response that is an error carries an OperationOutcome
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" that is an error carries an OperationOutcome

  @BOOK-922
  Scenario: BOOK-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" with an OperationOutcome asserts GPConnect-OperationOutcome-1

  @BOOK-923
  Scenario: BOOK-923 Every response with an OperationOutcome has severity error in each issue
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" with an OperationOutcome has severity error in each issue

  @BOOK-924
  Scenario: BOOK-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" with an OperationOutcome has an issue type of FHIR in each issue

  @BOOK-925
  Scenario: BOOK-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" with an OperationOutcome names one Spine error code with its display in each issue

  @BOOK-926
  Scenario: BOOK-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" with an OperationOutcome takes the Spine error code from its code system

  @BOOK-927
  Scenario: BOOK-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given that a booking was refused in this run
    Then every response to "book-an-appointment" with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
