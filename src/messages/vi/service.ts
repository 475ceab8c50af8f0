import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Hãy đăng nhập hoặc dùng thông tin khác.';
const kept = 'Thông tin bạn nhập vẫn được giữ lại.';
const failed = () => `Đã xảy ra sự cố ở phía chúng tôi. ${kept} Hãy thử lại sau giây lát.`;

/** What the service's answers mean, in Vietnamese. */
export const viService: Messages['service'] = {
  usernameExists: ({ label }) => `Đã có tài khoản dùng ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label }) => `Không thể tạo tài khoản bằng ${entryAt(label)}. Hãy dùng thông tin khác.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Hãy chọn mật khẩu dài hơn, hoặc kết hợp chữ cái, chữ số và ký tự đặc biệt',
  passwordBreached: () => 'Mật khẩu này nằm trong danh sách mật khẩu bị lộ. Hãy chọn mật khẩu khác.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) =>
    `Chúng tôi không thể chấp nhận ${entryAt(label)}. Hãy kiểm tra nội dung bạn đã nhập.`,
  codeMismatch: () => 'Mã này không đúng. Hãy nhập mã trong email hoặc tin nhắn mới nhất.',
  codeExpired: () => 'Mã này đã hết hạn hoặc thuộc về tài khoản khác. Hãy yêu cầu mã mới.',
  aliasExists: () => `Đã có tài khoản khác dùng địa chỉ email hoặc số điện thoại này. ${different}`,
  notSignedIn: () => 'Tài khoản của bạn đã được xác nhận, nhưng bạn chưa đăng nhập được. Hãy đăng nhập để tiếp tục.',
  alreadyConfirmed: () => 'Tài khoản của bạn đã được xác nhận. Hãy đăng nhập để tiếp tục.',
  userNotFound: () => 'Chúng tôi không tìm thấy tài khoản này. Hãy kiểm tra thông tin rồi tạo lại.',
  tooManyAttempts: () => 'Đã có quá nhiều lần thử. Hãy đợi khoảng một giờ rồi thử lại.',
  tooManyRequests: () => 'Dịch vụ đang bận. Hãy đợi một lát rồi thử lại.',
  codeNotSent: () => codeNotSent,
  rejected: () => 'Chúng tôi không thể chấp nhận thông tin này. Hãy kiểm tra lại hoặc liên hệ bộ phận hỗ trợ.',
  blocked: () => 'Bước kiểm tra bảo mật đã chặn yêu cầu của bạn. Hãy thử bằng mạng khác hoặc liên hệ bộ phận hỗ trợ.',
  challengeRequired: () => 'Hoàn tất bước kiểm tra bảo mật rồi thử lại.',
  notAvailable: () => 'Hiện chưa thể tạo tài khoản. Hãy thử lại sau hoặc liên hệ bộ phận hỗ trợ.',
  serviceFailed: failed,
  notLoaded: () => 'Một phần của trang này chưa tải được. Hãy thử lại hoặc tải lại trang.',
  unreachable: () => `Không kết nối được với dịch vụ. ${kept} Hãy kiểm tra kết nối rồi thử lại.`,
  offline: () => `Có vẻ như bạn đang ngoại tuyến. ${kept} Hãy thử lại khi có kết nối.`,
  timeout: () => `Dịch vụ phản hồi quá lâu. ${kept} Hãy thử lại sau giây lát.`,
  interrupted: () => `Lần thử gần nhất bị gián đoạn, nhưng có thể đã thành công. ${kept} Hãy thử lại.`,
  badResponse: failed,
  unknown: failed,
};
