/** What is read of `navigator`. Structural, since some of it is deprecated, or not in every browser. */
interface Device {
  readonly userAgent: string;
  readonly language: string;
  readonly platform: string;
  readonly plugins: ArrayLike<{ readonly name: string }>;
  readonly connection?: { readonly type?: string };
}

/** The facts about the device that threat protection compares, in the order of AWS's script. */
export function contextData(deviceId: string, device: Device, now: Date): object {
  const plugins = Array.from(device.plugins, (plugin) => `${plugin.name}:`).join('');
  return {
    UserAgent: device.userAgent,
    DeviceId: deviceId,
    DeviceLanguage: device.language,
    DeviceFingerprint: device.userAgent + plugins + device.language,
    DeviceConnectionType: device.connection?.type, // absent from the JSON where undefined, as on desktops
    DevicePlatform: device.platform,
    ClientTimezone: timeZone(-now.getTimezoneOffset()),
  };
}

/** `05:30` east of Greenwich, `-05:00` west of it. */
function timeZone(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : ''}${two(distance / 60)}:${two(distance % 60)}`;
}
