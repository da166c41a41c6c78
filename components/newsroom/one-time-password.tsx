/** A one-time password, shown once. */
export function OneTimePassword({ name, password }: { name: string; password: string }) {
  return (
    <div className="note note-good" role="status">
      <strong>Mật khẩu một lần của {name}</strong>
      <code className="one-time">{password}</code>
      <p>Chỉ hiện lần này. Đọc hoặc chép cho người dùng; khi đăng nhập lần đầu sẽ phải đổi.</p>
    </div>
  )
}
