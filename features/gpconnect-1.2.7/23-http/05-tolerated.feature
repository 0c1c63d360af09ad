@http @books
Feature: What every interaction has to live with

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  Scenario Outline: <id> A request <request> is served
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction serves it

    @API-HTTP-064
    Examples:
      | id       | request                            |
      | HTTP-061 | with the headers that a proxy adds |

    @API-HTTP-061
    Examples:
      | id       | request                                       |
      | HTTP-062 | with search parameters that nobody knows      |
      | HTTP-063 | with _count and _sort, which are out of scope |
