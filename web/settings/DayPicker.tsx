import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText, dayNumber, daysAfter, monthOf, weekdayName, weekdaysFrom } from '../lib/calendar-month.ts';
import { useLocale } from '../lib/use-locale.ts';
import { Button } from '../ui/Button.tsx';

interface DayPickerProps {
  chosen: ReadonlySet<string>;
  today: string;
  onToggle: (day: string) => void;
}

/** A month of the reader's calendar, in which days are chosen and given up. Arrow keys go from day to day, beyond its ends too. */
export function DayPicker({ chosen, today, onToggle }: DayPickerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  // The day that the keyboard stands on; its month is the one that is shown.
  const [day, setDay] = useState(today);
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [day]);

  const { title, days, leading } = monthOf(day, locale);
  const [first = day, last = day] = [days[0], days.at(-1)];
  const forward = locale === 'fa' ? -1 : 1;
  const steps: Record<string, number> = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 7, ArrowUp: -7 };
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moved.current = true;
    setDay(daysAfter(day, by));
  };
  return (
    <div className="w-72 max-w-full">
      <div className="flex items-center justify-between">
        <Button
          look="quiet"
          size="icon"
          aria-label={t('settings.hours.monthBefore')}
          onClick={() => setDay(daysAfter(first, -1))}
        >
          <ChevronLeft className="size-5 rtl:-scale-x-100" aria-hidden="true" />
        </Button>
        <p aria-live="polite" className="text-sm font-semibold">
          {title}
        </p>
        <Button
          look="quiet"
          size="icon"
          aria-label={t('settings.hours.monthAfter')}
          onClick={() => setDay(daysAfter(last, 1))}
        >
          <ChevronRight className="size-5 rtl:-scale-x-100" aria-hidden="true" />
        </Button>
      </div>
      <div ref={grid} role="group" aria-label={title} onKeyDown={step} className="grid grid-cols-7 gap-0.5 text-center">
        {weekdaysFrom(locale).map((weekday) => (
          <span key={weekday} aria-hidden="true" className="py-1 text-xs text-ink-faint">
            {weekdayName(weekday, locale, 'narrow')}
          </span>
        ))}
        {days.map((one, index) => (
          <button
            key={one}
            type="button"
            tabIndex={one === day ? 0 : -1}
            aria-pressed={chosen.has(one)}
            aria-label={dateText(one, locale)}
            aria-current={one === today ? 'date' : undefined}
            onClick={() => {
              setDay(one);
              onToggle(one);
            }}
            style={index === 0 ? { gridColumnStart: leading + 1 } : undefined}
            className="min-h-9 rounded-lg text-sm tabular-nums hover:bg-hover aria-[current=date]:font-bold aria-[current=date]:ring-1 aria-[current=date]:ring-line-strong aria-pressed:bg-accent aria-pressed:text-accent-ink"
          >
            {dayNumber(one, locale)}
          </button>
        ))}
      </div>
    </div>
  );
}
