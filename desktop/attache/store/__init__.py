"""What is kept between runs: the library of articles, the corrections, the settings."""
