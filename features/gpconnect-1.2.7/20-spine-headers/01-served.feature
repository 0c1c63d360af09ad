@spine-headers @books
Feature: Spine headers as they should be

  Each interaction is served under the interaction id that the specification gives it.

  @SPINE-001
  @API-IID-003 @API-IID-004 @API-IID-005 @API-IID-006 @API-IID-007 @API-IID-008 @API-IID-009 @API-IID-010
  @API-IID-011 @API-IID-012 @API-IID-013 @API-IID-014 @API-IID-015 @API-IID-016 @API-IID-017
  Scenario: SPINE-001 Each interaction is served under its own interaction id
    When each is sent as it is
    Then each is served under its own interaction id

  @API-HTTP-005
  Scenario Outline: <id> A request <request> is served
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction serves it

    Examples:
      | id        | request                                           |
      | SPINE-011 | with the names of the Spine headers in lower case |
