import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { viFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat, quoted } from './words.js';

const different = 'Hãy đăng nhập hoặc dùng thông tin khác.';
const kept = 'Thông tin bạn đã nhập vẫn được giữ nguyên.';
const failed = () => `Đã xảy ra sự cố ở phía chúng tôi. ${kept} Hãy thử lại sau giây lát.`;

/** What the service's answers mean, in Vietnamese. */
export const viService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(viFields.taken, name) ?? `Đã có tài khoản dùng ${entryAt(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(viFields.unusable, name) ?? `Không thể đăng ký bằng ${entryAt(label)}.`} Hãy dùng thông tin khác.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Hãy chọn mật khẩu dài hơn, hoặc kết hợp chữ cái, chữ số và ký tự đặc biệt',
  passwordBreached: () => 'Mật khẩu này đã từng bị lộ. Hãy chọn mật khẩu khác.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `Nội dung ở mục ${quoted(label)} chưa được chấp nhận. Hãy kiểm tra lại.`
      : 'Thông tin này chưa được chấp nhận. Hãy kiểm tra lại.',
  codeMismatch: () => 'Mã này không đúng. Hãy nhập mã trong email hoặc tin nhắn mới nhất.',
  codeExpired: () => 'Mã này đã hết hạn hoặc thuộc về tài khoản khác. Hãy yêu cầu mã mới.',
  aliasExists: () => `Đã có tài khoản khác dùng địa chỉ email hoặc số điện thoại này. ${different}`,
  notSignedIn: () => 'Tài khoản của bạn đã được xác nhận, nhưng bạn chưa đăng nhập được. Hãy đăng nhập để tiếp tục.',
  alreadyConfirmed: () => 'Tài khoản của bạn đã được xác nhận từ trước. Hãy đăng nhập để tiếp tục.',
  userNotFound: () => 'Chúng tôi không tìm thấy tài khoản này. Hãy kiểm tra thông tin rồi tạo lại tài khoản.',
  tooManyAttempts: () => 'Bạn đã thử quá nhiều lần. Hãy đợi khoảng một giờ rồi thử lại.',
  tooManyRequests: () => `Dịch vụ đang quá tải. ${kept} Hãy đợi một lát rồi thử lại.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Thông tin này chưa được chấp nhận. Hãy kiểm tra lại hoặc liên hệ bộ phận hỗ trợ.',
  blocked: () => 'Yêu cầu của bạn đã bị chặn vì lý do bảo mật. Hãy thử bằng mạng khác hoặc liên hệ bộ phận hỗ trợ.',
  challengeRequired: () => 'Hãy hoàn tất bước kiểm tra bảo mật rồi thử lại.',
  notAvailable: () => 'Hiện chưa thể đăng ký. Hãy thử lại sau hoặc liên hệ bộ phận hỗ trợ.',
  serviceFailed: failed,
  notLoaded: () => 'Một phần của trang này chưa tải được. Hãy thử lại hoặc tải lại trang.',
  unreachable: () => `Không kết nối được với dịch vụ. ${kept} Hãy kiểm tra kết nối rồi thử lại.`,
  offline: () => `Có vẻ như bạn đang ngoại tuyến. ${kept} Hãy thử lại khi có kết nối.`,
  timeout: () => `Dịch vụ mất quá nhiều thời gian để phản hồi. ${kept} Hãy thử lại sau giây lát.`,
  interrupted: () => `Lần thử gần nhất của bạn bị gián đoạn, nhưng có thể đã thành công. ${kept} Hãy thử lại.`,
  cancelled: () => `Đã hủy trước khi gửi thông tin. ${kept}`,
  badResponse: failed,
  unknown: failed,
};
