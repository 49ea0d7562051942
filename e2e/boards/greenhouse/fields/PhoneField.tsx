import intlTelInput, { type Iso2, type Iti } from 'intl-tel-input';
import 'intl-tel-input/styles';
import { useEffect, useRef } from 'react';
import { PHONE_COUNTRIES } from '../countries.ts';
import { type Option, useForm } from '../form.ts';
import { describedBy, FieldError, outside } from './parts.tsx';
import { SelectField } from './SelectField.tsx';

function Country({ value, label }: Option) {
  return (
    <div className="phone-input__option">
      <span className={`iti__flag iti__${value}`} aria-hidden="true" />
      <span>{label}</span>
    </div>
  );
}

export function PhoneField({ label, required }: { label: string; required: boolean }) {
  const { setText, setChoice, errors, look, hydrated } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const widget = useRef<Iti>(null);

  useEffect(() => {
    if (!hydrated || !input.current) return;
    const element = input.current;
    // This input is not bound to React state, so what stood there before would look entered without being so.
    element.value = '';
    const iti = intlTelInput(element, { countrySearch: true });
    widget.current = iti;
    return () => iti.destroy();
  }, [hydrated]);

  useEffect(() => {
    const element = input.current;
    if (!hydrated || !element) return;
    const follow = () => {
      const iso2 = widget.current?.getSelectedCountry()?.iso2;
      const country = PHONE_COUNTRIES.find(({ value }) => value === iso2);
      if (country) setChoice('country', [country]);
    };
    // intl-tel-input writes the value anew within its own input listener, and React then sees no change: its onChange
    // stays silent, so the form listens to the element itself, as intl-tel-input's own React component does.
    const enter = () => setText('phone', element.value);
    element.addEventListener('countrychange', follow);
    element.addEventListener('input', enter);
    return () => {
      element.removeEventListener('countrychange', follow);
      element.removeEventListener('input', enter);
    };
  });

  return (
    <div>
      <fieldset className="phone-input">
        <legend className="visually-hidden">Phone</legend>
        <div className="phone-input__country">
          <SelectField
            id="country"
            label="Country"
            required={required}
            options={PHONE_COUNTRIES}
            placeholder=""
            formatOptionLabel={Country}
            onPick={([country]) => {
              if (country) widget.current?.setSelectedCountry(country.value as Iso2);
            }}
          />
        </div>
        <div className="phone-input__phone">
          <div className="text-input-wrapper">
            <div className={outside(look, 'input-wrapper')}>
              <label id="phone-label" htmlFor="phone" className={`label ${outside(look, 'label')}`}>
                {label}
                {required && <span aria-hidden="true">*</span>}
              </label>
              <input
                ref={input}
                id="phone"
                className={`${outside(look, 'input')} input__single-line`}
                aria-label={label}
                aria-describedby={describedBy('phone')}
                aria-invalid={'phone' in errors}
                aria-errormessage="phone-error"
                aria-required={required}
                type="tel"
                maxLength={255}
              />
            </div>
            <FieldError id="phone" />
          </div>
        </div>
      </fieldset>
    </div>
  );
}
