@tokens @books
Feature: Tokens in which a claim is missing

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-ERR-036 @API-JWT-011 @API-JWT-012
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-JWT-014 @API-XLS-073
    Examples:
      | id        | request                  | error           |
      | TOKEN-051 | with a token without iss | 400 BAD_REQUEST |

    @API-JWT-015 @API-XLS-078
    Examples:
      | id        | request                  | error           |
      | TOKEN-052 | with a token without sub | 400 BAD_REQUEST |

    @API-JWT-017 @API-XLS-068
    Examples:
      | id        | request                  | error           |
      | TOKEN-053 | with a token without aud | 400 BAD_REQUEST |

    @API-JWT-020 @API-XLS-071
    Examples:
      | id        | request                  | error           |
      | TOKEN-054 | with a token without exp | 400 BAD_REQUEST |

    @API-JWT-024 @API-JWT-025 @API-XLS-072
    Examples:
      | id        | request                  | error           |
      | TOKEN-055 | with a token without iat | 400 BAD_REQUEST |

    @API-JWT-027 @API-XLS-076
    Examples:
      | id        | request                                 | error           |
      | TOKEN-056 | with a token without reason_for_request | 400 BAD_REQUEST |

    Examples:
      | id        | request                              | error           |
      | TOKEN-057 | with a token without requested_scope | 400 BAD_REQUEST |

    @API-JWT-034 @API-XLS-070
    Examples:
      | id        | request                                | error           |
      | TOKEN-058 | with a token without requesting_device | 400 BAD_REQUEST |

    @API-JWT-040 @API-XLS-074
    Examples:
      | id        | request                                      | error           |
      | TOKEN-059 | with a token without requesting_organization | 400 BAD_REQUEST |

    @API-JWT-047 @API-XLS-075
    Examples:
      | id        | request                                      | error           |
      | TOKEN-060 | with a token without requesting_practitioner | 400 BAD_REQUEST |

  @API-ERR-036 @API-JWT-011 @API-JWT-012
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-JWT-014 @API-XLS-042
    Examples:
      | id        | request                        | error           |
      | TOKEN-061 | with a token whose iss is null | 400 BAD_REQUEST |

    @API-JWT-015 @API-XLS-051 @API-XLS-052
    Examples:
      | id        | request                        | error           |
      | TOKEN-062 | with a token whose sub is null | 400 BAD_REQUEST |

    @API-JWT-017 @API-XLS-034
    Examples:
      | id        | request                        | error           |
      | TOKEN-063 | with a token whose aud is null | 400 BAD_REQUEST |

    @API-JWT-020
    Examples:
      | id        | request                        | error           |
      | TOKEN-064 | with a token whose exp is null | 400 BAD_REQUEST |

    @API-JWT-024 @API-JWT-025
    Examples:
      | id        | request                        | error           |
      | TOKEN-065 | with a token whose iat is null | 400 BAD_REQUEST |

    @API-JWT-027 @API-XLS-047 @API-XLS-048
    Examples:
      | id        | request                                       | error           |
      | TOKEN-066 | with a token whose reason_for_request is null | 400 BAD_REQUEST |

    Examples:
      | id        | request                                    | error           |
      | TOKEN-067 | with a token whose requested_scope is null | 400 BAD_REQUEST |

    @API-JWT-034
    Examples:
      | id        | request                                      | error           |
      | TOKEN-068 | with a token whose requesting_device is null | 400 BAD_REQUEST |

    @API-JWT-040 @API-XLS-044
    Examples:
      | id        | request                                            | error           |
      | TOKEN-069 | with a token whose requesting_organization is null | 400 BAD_REQUEST |

    @API-JWT-047 @API-XLS-064
    Examples:
      | id        | request                                            | error           |
      | TOKEN-070 | with a token whose requesting_practitioner is null | 400 BAD_REQUEST |

  @TOKEN-071
  @API-ERR-042
  Scenario: TOKEN-071 A null audience is answered as the error page shows it
    Given a working request of every interaction
    When each is sent with a token whose aud is null
    Then every time, the error is 400 BAD_REQUEST with diagnostics
