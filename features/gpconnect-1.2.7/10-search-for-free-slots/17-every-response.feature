@search-for-free-slots @closing
Feature: Every response of the run to a slot search

  Rules of the API that hold for each response. They are judged on all slot searches of the run, those of other scenarios
  too.

  @SLOTS-901
  Scenario: SLOTS-901 Every response carries Cache-Control: no-store
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" carries Cache-Control: no-store

  @SLOTS-902
  Scenario: SLOTS-902 Every response with a body has a FHIR media type
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" with a body has a FHIR media type

  @SLOTS-903
  Scenario: SLOTS-903 Every response with a body says charset=utf-8
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" with a body says charset=utf-8

  @SLOTS-904
  Scenario: SLOTS-904 Every response holds only resources that conform to their GP Connect profiles
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" holds only resources that conform to their GP Connect profiles

  @SLOTS-905
  Scenario: SLOTS-905 Every response gives each resource a logical id of at most 64 characters
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" gives each resource a logical id of at most 64 characters

  @SLOTS-906
  Scenario: SLOTS-906 Every response asserts the GP Connect profile of each resource in meta.profile
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" asserts the GP Connect profile of each resource in meta.profile

  @SLOTS-907
  Scenario: SLOTS-907 Every response gives each resource a meta.versionId
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" gives each resource a meta.versionId

  @SLOTS-908
  Scenario: SLOTS-908 Every response refers to resources by local relative references only
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" refers to resources by local relative references only

  @SLOTS-909
  Scenario: SLOTS-909 Every response leaves Bundle.entry.fullUrl out
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" leaves Bundle.entry.fullUrl out

  @SLOTS-910
  Scenario: SLOTS-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given a search for free slots that succeeds
    Then every response to "search-for-free-slots" holds no null, no empty value and no white space around a code, id or date

  @SLOTS-911
  Scenario: SLOTS-911 Every response that is an error carries an OperationOutcome
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" that is an error carries an OperationOutcome

  @SLOTS-912
  Scenario: SLOTS-912 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" with an OperationOutcome asserts GPConnect-OperationOutcome-1

  @SLOTS-913
  Scenario: SLOTS-913 Every response with an OperationOutcome has severity error in each issue
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" with an OperationOutcome has severity error in each issue

  @SLOTS-914
  Scenario: SLOTS-914 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" with an OperationOutcome has an issue type of FHIR in each issue

  @SLOTS-915
  Scenario: SLOTS-915 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" with an OperationOutcome names one Spine error code with its display in each issue

  @SLOTS-916
  Scenario: SLOTS-916 Every response with an OperationOutcome takes the Spine error code from its code system
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" with an OperationOutcome takes the Spine error code from its code system

  @SLOTS-917
  Scenario: SLOTS-917 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given a search for free slots that succeeds
    When the same search is sent with no value as start
    Then every response to "search-for-free-slots" with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
