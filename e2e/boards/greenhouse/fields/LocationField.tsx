import { useState } from 'react';
import { useForm } from '../form.ts';
import { searchPlaces } from '../remote.ts';
import { SelectField } from './SelectField.tsx';

export function LocationField({ required }: { required: boolean }) {
  const { extras, setChoice, setError } = useForm();
  const [locating, setLocating] = useState(false);

  const locate = () => {
    setLocating(true);
    navigator.geolocation.getCurrentPosition(
      async ({ coords }) => {
        const [place] = await searchPlaces(
          extras.geocoderUrl,
          `${coords.latitude},${coords.longitude}`,
        );
        if (place) setChoice('candidate-location', [place]);
        setLocating(false);
      },
      () => {
        setError('candidate-location', 'Your location could not be determined');
        setLocating(false);
      },
      { timeout: 5000 },
    );
  };

  return (
    <div className="field-wrapper">
      <SelectField
        id="candidate-location"
        label="Location (City)"
        required={required}
        bare
        placeholder=""
        remote={{ load: (term) => searchPlaces(extras.geocoderUrl, term), eager: false }}
      />
      <button type="button" className="btn--tertiary" onClick={locate} disabled={locating}>
        Locate me
      </button>
    </div>
  );
}
