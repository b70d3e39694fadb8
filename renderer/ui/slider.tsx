import './slider.css';
import { Label } from 'react-aria-components/Label';
import { Slider as AriaSlider, SliderFill, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly format?: Intl.NumberFormatOptions;
  readonly isDisabled?: boolean;
}

export function Slider(props: SliderProps) {
  return (
    <AriaSlider
      className="slider"
      value={props.value}
      onChange={props.onChange}
      minValue={props.min ?? 0}
      maxValue={props.max ?? 1}
      step={props.step ?? 0.05}
      formatOptions={props.format ?? { style: 'percent' }}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className="field-label">{props.label}</Label>
      <SliderOutput className="slider-output" />
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
