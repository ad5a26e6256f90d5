"""What `./leitai` does before any library is there: environment, pages, browser, tests."""
