@http @books @closing
Feature: Caching of every response of the run

  @HTTP-771
  @DST2A-REG-022 @DST2A-SEC-016
  Scenario: HTTP-771 Every response forbids caching in all the ways that there are
    Given a working request of every interaction
    Then every response of the run forbids caching in all the ways that there are
