package org.duban.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an office decides once for itself by settings: its hours, how it writes rates. */
@Dependent
class OfficeRules {
  @Inject OfficeClock clock;

  @Inject
  @ConfigProperty(name = "duban.office.closing", defaultValue = "17:00")
  String closing;

  @Inject
  @ConfigProperty(name = "duban.rate.decimals", defaultValue = "1")
  int rateDecimals;

  @Inject
  @ConfigProperty(name = "duban.rate.rounding", defaultValue = "HALF_UP")
  String rateRounding;

  @Produces
  @Singleton
  WorkingCalendar workingCalendar() {
    return WorkingCalendar.shipped();
  }

  @Produces
  @Singleton
  OfficeHours officeHours() {
    return new OfficeHours(LocalTime.parse(closing), clock.zone());
  }

  @Produces
  @Singleton
  RateStyle rateStyle() {
    return new RateStyle(rateDecimals, RoundingMode.valueOf(rateRounding));
  }
}
