import {
  Alert,
  AlertTitle,
  Button,
  Checkbox,
  CircularProgress,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  MenuItem,
  OutlinedInput,
  Radio,
  RadioGroup,
  Select,
  Typography,
} from '@mui/material';
import {
  useControlValue,
  type CheckboxProps,
  type Components,
  type RadioGroupProps,
  type SelectProps,
} from '../../src/index.js';

function MuiSelect(props: SelectProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  const { id, name, onBlur, ...aria } = attributes;
  return (
    <Select
      size="small"
      displayEmpty
      {...{ name, value, onBlur, labelId: props.labelId, inputRef: ref, readOnly: props.readOnly }}
      onChange={(event) => onValueChange(event.target.value)}
      SelectDisplayProps={{ id, ...aria }}
    >
      {props.placeholder !== undefined && <MenuItem value="">{props.placeholder}</MenuItem>}
      {props.options.map((option) => (
        <MenuItem key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </MenuItem>
      ))}
    </Select>
  );
}

function MuiCheckbox(props: CheckboxProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <FormControlLabel
      label={props.label}
      control={
        <Checkbox
          checked={value === 'true'}
          onChange={(_, checked) => onValueChange(checked)}
          slotProps={{ input: { ...attributes, ref } }}
        />
      }
    />
  );
}

function MuiRadioGroup(props: RadioGroupProps) {
  const { value, onValueChange, ref, attributes } = useControlValue(props);
  return (
    <RadioGroup {...attributes} value={value} onChange={(_, chosen) => onValueChange(chosen)}>
      {props.options.map(({ label, radioProps }, index) => (
        <FormControlLabel
          key={radioProps.value}
          label={label}
          value={radioProps.value}
          disabled={radioProps.disabled}
          control={
            <Radio
              slotProps={{ input: { id: radioProps.id, name: radioProps.name, ref: index === 0 ? ref : undefined } }}
            />
          }
        />
      ))}
    </RadioGroup>
  );
}

export const components: Components = {
  Field: ({ id, type, labelId, label, help, helpId, error, errorId, invalid, children }) => (
    <FormControl error={invalid} fullWidth sx={{ gap: 0.5 }}>
      {label && (
        <FormLabel id={labelId} {...(type === 'radio' ? { component: 'span' } : { htmlFor: id })}>
          {label}
        </FormLabel>
      )}
      {help && (
        <FormHelperText id={helpId} error={false} sx={{ m: 0 }}>
          {help}
        </FormHelperText>
      )}
      {error && (
        <FormHelperText id={errorId} sx={{ m: 0 }}>
          {error}
        </FormHelperText>
      )}
      {children}
    </FormControl>
  ),
  Input: ({ controlProps }) => <OutlinedInput size="small" inputProps={controlProps} />,
  PasswordInput: ({ controlProps, toggle }) => (
    <OutlinedInput
      size="small"
      inputProps={controlProps}
      endAdornment={
        toggle && (
          <InputAdornment position="end">
            <Button size="small" {...toggle.buttonProps}>
              {toggle.text}
            </Button>
          </InputAdornment>
        )
      }
    />
  ),
  Textarea: ({ controlProps }) => <OutlinedInput multiline minRows={3} inputProps={controlProps} />,
  Select: MuiSelect,
  Checkbox: MuiCheckbox,
  RadioGroup: MuiRadioGroup,
  Button: ({ variant, pending, buttonProps, children }) => (
    <Button
      {...buttonProps}
      variant={variant === 'primary' ? 'contained' : 'text'}
      startIcon={pending && <CircularProgress aria-hidden="true" size={16} color="inherit" />}
    >
      {children}
    </Button>
  ),
  Alert: ({ tone, title, alertProps, children }) => (
    <Alert severity={tone === 'danger' ? 'error' : tone} {...alertProps}>
      {title && <AlertTitle>{title}</AlertTitle>}
      {children}
    </Alert>
  ),
  Heading: ({ headingProps, children }) => (
    <Typography variant="h5" component="h2" {...headingProps}>
      {children}
    </Typography>
  ),
};
